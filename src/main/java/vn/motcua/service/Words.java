package vn.motcua.service;

import java.util.Locale;

/** One sentence in both languages. */
record Words(String vietnamese, String english) {

    /** The sentence with its gaps filled, the same arguments in both languages. */
    static Words of(String vietnamese, String english, Object... arguments) {
        return new Words(String.format(Locale.ROOT, vietnamese, arguments),
                String.format(Locale.ROOT, english, arguments));
    }

    /** The sentence, and the line of the file that it is about. */
    Words atLine(int line) {
        return line < 1 ? this : new Words(vietnamese + " (dòng " + line + ")", english + " (line " + line + ")");
    }
}
