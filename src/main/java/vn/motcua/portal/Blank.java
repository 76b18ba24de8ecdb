package vn.motcua.portal;

/** What an empty box in a form or an empty parameter in an address means: nothing. */
final class Blank {

    private Blank() {}

    /** The words without the blanks around them; null where there are none. */
    static String toNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
