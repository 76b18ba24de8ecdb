package vn.motcua.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a content that passes by in pieces. */
final class ContentHash {

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    void update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
