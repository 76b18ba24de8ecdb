package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** A document on its way in, held in a temporary file that is gone when it is closed. */
record ReceivedFile(Path path, String sha256, long size) implements AutoCloseable {

    /** Takes the content to the end, or stops at the limit. */
    static ReceivedFile receive(InputStream content, DataSize limit) throws IOException {
        Path path = Files.createTempFile("motcua-document-", ".tmp");
        try {
            return copy(content, path, limit);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(path);
            throw broken;
        }
    }

    private static ReceivedFile copy(InputStream content, Path path, DataSize limit) throws IOException {
        ContentHash hash = new ContentHash();
        VirusTestString virus = new VirusTestString();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            int read = content.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > limit.toBytes()) {
                    throw DocumentRefusal.tooLarge(limit);
                }
                hash.update(buffer, read);
                virus.look(buffer, read);
                out.write(buffer, 0, read);
                // One byte more than the limit allows is enough to know; the rest stays with the sender.
                read = content.read(buffer, 0, (int) Math.min(buffer.length, limit.toBytes() + 1 - size));
            }
        }
        if (size == 0) {
            throw DocumentRefusal.empty();
        }
        virus.refuseIfSeen();
        return new ReceivedFile(path, hash.hexadecimal(), size);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
