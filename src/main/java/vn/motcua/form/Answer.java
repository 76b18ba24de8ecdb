package vn.motcua.form;

import java.util.Locale;

/**
 * An answer in words, for a person to read.
 *
 * @param key the key of the field
 * @param label the label of the field
 * @param labelEn the label in English, null where nobody wrote it yet
 * @param value what was answered
 * @param valueEn what was answered, in English words where the words are ours
 * @param given whether it was answered at all; if not, the value says so
 */
public record Answer(String key, String label, String labelEn, String value, String valueEn,
        boolean given) {

    /** The label in that language. */
    public String labelIn(Locale locale) {
        return new Words(label, labelEn).in(locale);
    }

    /** What was answered in that language. */
    public String valueIn(Locale locale) {
        return new Words(value, valueEn).in(locale);
    }
}
