package vn.motcua.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.refusal.FieldProblem;

/** What the module says to people, from its message bundle, in both languages. */
final class Sentences {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Sentences() {}

    /** A sentence in that language. */
    static String in(Locale locale, String key, Object... arguments) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        // No fallback: otherwise the language of the machine would come before Vietnamese.
        ResourceBundle bundle = ResourceBundle.getBundle("messages.form", english ? Locale.ENGLISH : Locale.ROOT,
                Sentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** The same sentence in both languages. */
    static Words both(String key, Object... arguments) {
        return new Words(in(VIETNAMESE, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    /** A problem whose sentence bears the name of its code. */
    static FieldProblem problem(Field field, String code, Number... limits) {
        return problem(field, code, new Sentence(code, limits));
    }

    /** A problem of that code, said in a way of its own. */
    static FieldProblem variant(Field field, String code, String way, Number... limits) {
        return problem(field, code, new Sentence(code + "." + way, limits));
    }

    /** A problem with a document. */
    static FieldProblem problem(DocumentSlot slot, String code) {
        return new FieldProblem(slot.key(), code, in(VIETNAMESE, code, inside(slot.nameIn(VIETNAMESE))),
                in(Locale.ENGLISH, code, inside(slot.nameIn(Locale.ENGLISH))));
    }

    private static FieldProblem problem(Field field, String code, Sentence sentence) {
        return new FieldProblem(field.key(), code, sentence.about(field, VIETNAMESE),
                sentence.about(field, Locale.ENGLISH));
    }

    /** The label as it stands inside a sentence: small, but not where it begins with an abbreviation. */
    private static String inside(String label) {
        String bare = label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
        boolean abbreviated = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
        return abbreviated ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    /** Told are the label as part of a sentence, the example, the label as it stands, and the limit. */
    private record Sentence(String key, Number... limits) {

        String about(Field field, Locale locale) {
            String label = field.labelIn(locale);
            String example = field.example() == null ? "" : in(locale, "form.for-example", field.example());
            String limit = limits.length == 0 ? "" : Wording.number(field, limits[0], locale);
            return in(locale, key, inside(label), example, label, limit);
        }
    }
}
