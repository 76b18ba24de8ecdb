package vn.motcua.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text made ready for searching: found with and without its marks, in whatever way it was typed. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private SearchText() {}

    /** Lower case, without marks, đ as d, one space between words; nothing becomes the empty text. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String plain = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }
}
