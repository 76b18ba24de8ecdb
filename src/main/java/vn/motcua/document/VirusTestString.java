package vn.motcua.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for the EICAR test string, by which any virus filter is tried out, while a document passes by. */
final class VirusTestString {

    // Put together at run time, or scanners would take this program for the virus.
    private static final byte[] MARK = String.join("-", "EICAR", "STANDARD", "ANTIVIRUS", "TEST", "FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private byte[] rest = new byte[0];
    private boolean seen;

    /** Looks at the next piece, together with the end of the one before. */
    void look(byte[] piece, int length) {
        if (seen) {
            return;
        }
        byte[] joined = new byte[rest.length + length];
        System.arraycopy(rest, 0, joined, 0, rest.length);
        System.arraycopy(piece, 0, joined, rest.length, length);
        seen = Bytes.find(joined, joined.length, MARK, 0) >= 0;
        int kept = Math.min(joined.length, MARK.length - 1);
        rest = Arrays.copyOfRange(joined, joined.length - kept, joined.length);
    }

    void refuseIfSeen() {
        if (seen) {
            throw DocumentRefusal.virus();
        }
    }
}
