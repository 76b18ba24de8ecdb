package vn.motcua.document;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import vn.motcua.document.PictureInspection.PictureSize;

/** Goes through the chunks of a PNG up to its end mark and checks the sum of each. */
final class PngWalk {

    private static final int SIGNATURE = 8;

    private final DataInputStream in;
    private final byte[] buffer = new byte[8 * 1024];
    private PictureSize size;
    private boolean pixelsSeen;

    PngWalk(DataInputStream in) {
        this.in = in;
    }

    PictureSize toTheEnd() throws IOException {
        in.readFully(buffer, 0, SIGNATURE);
        String chunk = chunk();
        require(chunk.equals("IHDR"));
        while (!chunk.equals("IEND")) {
            pixelsSeen |= chunk.equals("IDAT");
            chunk = chunk();
        }
        return pixelsSeen ? size : null;
    }

    private String chunk() throws IOException {
        long length = Integer.toUnsignedLong(in.readInt());
        CRC32 sum = new CRC32();
        in.readFully(buffer, 0, 4);
        sum.update(buffer, 0, 4);
        String name = new String(buffer, 0, 4, StandardCharsets.ISO_8859_1);
        require(!name.equals("IHDR") || length == 13 && size == null);
        passContent(length, sum, name);
        require(in.readInt() == (int) sum.getValue());
        return name;
    }

    private void passContent(long length, CRC32 sum, String name) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            sum.update(buffer, 0, read);
            left -= read;
            if (name.equals("IHDR") && size == null) {
                require(read == 13);
                size = new PictureSize(number(0), number(4));
            }
        }
    }

    private long number(int at) {
        return (buffer[at] & 0xFFL) << 24 | (buffer[at + 1] & 0xFF) << 16 | (buffer[at + 2] & 0xFF) << 8
                | buffer[at + 3] & 0xFF;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw DocumentRefusal.unreadable();
        }
    }
}
