package vn.motcua.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is typed or pasted, made fit to be kept. */
final class TypedText {

    /** Signs that nobody types: controls, and marks that turn the direction of reading so as to deceive. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}"
                    + "|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)84[\\s.]*\\(?0?\\)?");

    private static final Pattern NUMBER_SIGNS = Pattern.compile("[\\s.\\-()]");

    private TypedText() {}

    /** One line, its spaces single. */
    static String line(String text) {
        return SPACES.matcher(tidy(text)).replaceAll(" ").strip();
    }

    /** Several lines, kept as lines. */
    static String lines(String text) {
        return tidy(text).strip();
    }

    /** In the form of its kind: telephone and card numbers without the signs people put between the digits. */
    static String of(Field field, String text) {
        if (field.type() == FieldType.TEXTAREA) {
            return lines(text);
        }
        String line = line(text);
        return switch (field.kind()) {
            case PHONE -> digitsOr(COUNTRY.matcher(line).replaceFirst("0"));
            case PERSONAL_ID -> digitsOr(line);
            case BUSINESS_ID -> line.replace(" ", "");
            default -> line;
        };
    }

    private static String digitsOr(String line) {
        String digits = NUMBER_SIGNS.matcher(line).replaceAll("");
        return !digits.isEmpty() && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9') ? digits : line;
    }

    private static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }
}
