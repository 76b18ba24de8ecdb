package vn.motcua.document;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * The beginning and the end of a file, where formats put their marks.
 *
 * @param head up to 4 KiB from the beginning
 * @param tail up to 64 KiB before the end
 */
record DocumentEnds(byte[] head, byte[] tail) {

    private static final int HEAD = 4 * 1024;
    private static final int TAIL = 64 * 1024 + 22;

    static DocumentEnds of(ReceivedFile received) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(received.path().toFile(), "r")) {
            return new DocumentEnds(read(file, 0, HEAD), read(file, Math.max(0, file.length() - TAIL), TAIL));
        }
    }

    private static byte[] read(RandomAccessFile file, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
