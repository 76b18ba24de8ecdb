package vn.motcua.document;

/** Finds a pattern in bytes. */
final class Bytes {

    private Bytes() {}

    /** Where the pattern first stands at or after the given place, or -1. */
    static int find(byte[] bytes, int length, byte[] pattern, int from) {
        for (int start = Math.max(0, from); start <= length - pattern.length; start++) {
            if (matches(bytes, start, pattern)) {
                return start;
            }
        }
        return -1;
    }

    /** Where the pattern last stands, or -1. */
    static int findLast(byte[] bytes, byte[] pattern) {
        for (int start = bytes.length - pattern.length; start >= 0; start--) {
            if (matches(bytes, start, pattern)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int start, byte[] pattern) {
        for (int index = 0; index < pattern.length; index++) {
            if (bytes[start + index] != pattern[index]) {
                return false;
            }
        }
        return true;
    }
}
