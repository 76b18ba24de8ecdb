package vn.motcua.form;

import java.util.Locale;

/**
 * One of the answers among which to choose.
 *
 * @param value what is stored
 * @param label what is read
 * @param labelEn what is read in English, null where nobody wrote it yet
 */
public record Option(String value, String label, String labelEn) {

    /** The label in both languages. */
    public Words name() {
        return new Words(label, labelEn);
    }

    /** The label in that language. */
    public String labelIn(Locale locale) {
        return name().in(locale);
    }
}
