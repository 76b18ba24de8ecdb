package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Reads a stored content piece by piece, and says at the end if it is not what was stored. */
final class ChunkStream extends InputStream {

    private final ContentStore contents;
    private final String sha256;
    private final ContentHash hash = new ContentHash();
    private byte[] chunk = new byte[0];
    private int position;
    private int next;
    private boolean ended;

    ChunkStream(ContentStore contents, String sha256) {
        this.contents = contents;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        return ready() ? chunk[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean ready() throws IOException {
        if (!ended && position == chunk.length) {
            chunk = contents.chunk(sha256, next++).orElse(new byte[0]);
            position = 0;
            hash.update(chunk, chunk.length);
            if (chunk.length == 0) {
                ended = true;
                requireWhole();
            }
        }
        return !ended;
    }

    /** A download that breaks off is noticed; one that is quietly short or wrong is not. */
    private void requireWhole() throws IOException {
        if (!hash.hexadecimal().equals(sha256)) {
            throw new IOException("The stored document " + sha256 + " is damaged");
        }
    }
}
