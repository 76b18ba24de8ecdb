package vn.motcua.form;

import java.util.Locale;

/**
 * A document to hand in.
 *
 * @param key the key of the file picker
 * @param words its name
 * @param help a hint, {@link Words#NONE} where there is none
 * @param required whether the dossier is incomplete without it
 * @param form {@code original}, {@code copy} or {@code certified-copy}
 * @param accept the kinds of files, as the attribute {@code accept} has them
 * @param hide when it is not asked for
 */
public record DocumentSlot(String key, Words words, Words help, boolean required, String form, String accept,
        Condition hide) implements Item {

    /** Its name in Vietnamese. */
    public String name() {
        return words.vi();
    }

    /** Its name in English, null where nobody wrote it yet. */
    public String nameEn() {
        return words.en();
    }

    /** When it is not asked for. */
    public Condition condition() {
        return hide;
    }

    /** Its name in that language. */
    public String nameIn(Locale locale) {
        return words.in(locale);
    }

    @Override
    public String shape() {
        return "document";
    }
}
