package vn.motcua.form;

import java.util.Locale;

/**
 * What a person reads, in both languages.
 *
 * @param vi the Vietnamese words, null where there are none
 * @param en the English words, null where nobody wrote them yet
 */
public record Words(String vi, String en) {

    /** No words at all. */
    public static final Words NONE = new Words(null, null);

    /** The words in that language; Vietnamese where the English ones are missing. */
    public String in(Locale locale) {
        return english(locale) && en != null ? en : vi;
    }

    /** The language of {@link #in} where it differs from the page's, else null: for the attribute {@code lang}. */
    public String lang(Locale locale) {
        return english(locale) && en == null && vi != null ? "vi" : null;
    }

    private static boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
