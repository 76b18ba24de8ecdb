package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A line that drops after so many bytes; with no drop it counts what was taken. */
final class BrokenLine extends InputStream {

    private final ByteArrayInputStream content;
    private final int drop;
    private int taken;

    BrokenLine(byte[] content, int drop) {
        this.content = new ByteArrayInputStream(content);
        this.drop = drop;
    }

    int taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (taken >= drop) {
            throw new IOException("The line dropped");
        }
        int read = content.read(target, offset, Math.min(length, drop - taken));
        taken += Math.max(read, 0);
        return read;
    }
}
