package vn.motcua.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.motcua.document.PictureInspection.PictureSize;

/** Goes through the segments of a JPEG up to its end mark, without decoding. */
final class JpegWalk {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final String JFIF = "JFIF\0";

    private final DataInputStream in;
    private PictureSize size;
    private boolean pixelsSeen;

    JpegWalk(DataInputStream in) {
        this.in = in;
    }

    PictureSize toTheEnd() throws IOException {
        require(in.readUnsignedByte() == 0xFF && in.readUnsignedByte() == START_OF_IMAGE);
        int marker = marker();
        while (marker != END_OF_IMAGE) {
            segment(marker);
            marker = marker == START_OF_SCAN ? passScan() : marker();
        }
        return pixelsSeen ? size : null;
    }

    private int marker() throws IOException {
        require(in.readUnsignedByte() == 0xFF);
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void segment(int marker) throws IOException {
        if (standsAlone(marker)) {
            return;
        }
        int length = in.readUnsignedShort();
        require(length >= 2);
        byte[] content = in.readNBytes(length - 2);
        require(content.length == length - 2);
        if (isFrame(marker)) {
            require(content.length >= 5);
            size = new PictureSize(number(content, 3), number(content, 1));
        } else if (marker == FIRST_APPLICATION) {
            refuseProgramInHeader(content);
        }
    }

    /** A JFIF header of odd length is how a script disguises itself as a picture. */
    private static void refuseProgramInHeader(byte[] content) {
        boolean jfif = new String(content, StandardCharsets.ISO_8859_1).startsWith(JFIF);
        if (jfif && (content.length < 14
                || content.length != 14 + 3 * (content[12] & 0xFF) * (content[13] & 0xFF))) {
            throw DocumentRefusal.wrongType();
        }
    }

    /** Passes the packed pixels and returns the marker that ends them. */
    private int passScan() throws IOException {
        pixelsSeen = true;
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                int marker = in.readUnsignedByte();
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                if (marker != 0 && !isRestart(marker)) {
                    return marker;
                }
            }
        }
    }

    /** All markers from C0 to CF begin a frame, but for those of tables and of an extension. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean standsAlone(int marker) {
        return isRestart(marker) || marker == 0x01;
    }

    private static int number(byte[] content, int at) {
        return (content[at] & 0xFF) << 8 | content[at + 1] & 0xFF;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw DocumentRefusal.unreadable();
        }
    }
}
