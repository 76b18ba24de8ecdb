package vn.motcua.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** Walks through a picture without unpacking it: all parts there, nothing cut off, no bomb. */
final class PictureInspection {

    // The largest cameras of telephones make 108 million; what claims more is made to fill a memory.
    private static final long MOST_PIXELS = 120_000_000;

    private PictureInspection() {}

    static void inspect(ReceivedFile received, DocumentType type) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(received.open(), 64 * 1024))) {
            PictureSize size = type == DocumentType.PNG ? new PngWalk(in).toTheEnd() : new JpegWalk(in).toTheEnd();
            if (size == null || size.pixels() < 1 || size.pixels() > MOST_PIXELS) {
                throw DocumentRefusal.unreadable();
            }
        } catch (EOFException cutOff) {
            throw DocumentRefusal.unreadable();
        }
    }

    /** The size that a picture claims in its header. */
    record PictureSize(long width, long height) {

        long pixels() {
            return width * height;
        }
    }
}
