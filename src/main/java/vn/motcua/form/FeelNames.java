package vn.motcua.form;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which answers an expression speaks of, so that a slip of the pen is found before anybody pays. */
public final class FeelNames {

    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** A function's name may have blanks in it, and is known by the bracket behind it. */
    private static final Pattern FUNCTION = Pattern.compile(
            "\\b(?:date and time|years and months duration|day of week|day of year|week of year|month of year"
                    + "|string length|upper case|lower case|starts with|ends with|substring before|substring after"
                    + "|list contains|distinct values|index of|round half up|round half down|round up|round down"
                    + "|is defined|[A-Za-z_]\\w*)\\s*(?=\\()");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w@])[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of(
            "if", "then", "else", "and", "or", "not", "in", "between", "true", "false", "null", "instance", "of");

    private FeelNames() {}

    /** The keys of the answers of which the expression speaks, in the order of the alphabet. */
    public static Set<String> of(String expression) {
        String bare = TEXT.matcher(Feel.bare(expression)).replaceAll("0");
        bare = COMMENT.matcher(bare).replaceAll(" ");
        bare = FUNCTION.matcher(bare).replaceAll(found -> isWord(found.group()) ? found.group() : " ");
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(bare);
        while (name.find()) {
            if (!WORDS.contains(name.group())) {
                names.add(name.group());
            }
        }
        return names;
    }

    /** {@code if (a) then (b)}: a word of the language before a bracket is no function. */
    private static boolean isWord(String text) {
        return WORDS.contains(text.strip());
    }
}
