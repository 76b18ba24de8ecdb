package vn.motcua.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds regular expressions that some text can keep busy for ever. */
final class PatternCheck {

    private static final int STEPS = 200_000;

    private static final int PROBE_LENGTH = 200;

    /** One sign of a regular expression: an escape, a class, the start or end of a group, a quantifier, any other. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\.|\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]"
                    + "|\\((?:\\?(?:<?[=!]|<\\w+>|[:>]))?+|\\)|[*+?]|\\{\\d+(?:,\\d*)?\\}|.",
            Pattern.DOTALL);

    private static final Pattern REPEATS = Pattern.compile("[*+]|\\{(?:\\d+,|\\d{2,}|\\d+,\\d{2,})\\}");

    /** A group that starts with such a sign is told apart from what goes before by it. */
    private static final Pattern SEPARATOR = Pattern.compile("\\\\[^a-zA-Z0-9]|[-,;:/_@&#' ]");

    private PatternCheck() {}

    /** Whether a repeated part holds a repeated part, or a probe takes more steps than a search should. */
    static boolean isSlow(String regex) {
        SafePattern pattern = SafePattern.of(regex);
        return nestsRepeats(regex) || probes(regex).anyMatch(text -> !pattern.endsWithin(STEPS, text));
    }

    private static boolean nestsRepeats(String regex) {
        Deque<Group> open = new ArrayDeque<>(List.of(new Group()));
        Group closed = null;
        Matcher token = TOKEN.matcher(regex);
        while (token.find()) {
            String sign = token.group();
            if (REPEATS.matcher(sign).matches()) {
                if (closed != null && closed.isRisky()) {
                    return true;
                }
                open.peek().repeats = true;
            }
            closed = null;
            if (sign.startsWith("(")) {
                open.push(new Group());
            } else if (sign.equals(")") && open.size() > 1) {
                closed = open.pop();
                open.peek().repeats |= closed.repeats;
                open.peek().first(sign);
            } else {
                open.peek().first(sign);
            }
        }
        return false;
    }

    private static Stream<String> probes(String regex) {
        List<String> signs = Stream.concat(Stream.of("a", "A", "0", " ", "-", ".", "ạ"), regex.chars()
                .filter(sign -> sign > ' ' && "\\[](){}?*+^$|".indexOf(sign) < 0)
                .mapToObj(Character::toString)).distinct().limit(12).toList();
        return signs.stream().flatMap(first -> signs.stream()
                .map(second -> (first + second).repeat(PROBE_LENGTH / 2) + "\u0001"));
    }

    /** What was seen of a group so far. */
    private static final class Group {

        private boolean repeats;

        private String first;

        private void first(String sign) {
            first = first == null ? sign : first;
        }

        private boolean isRisky() {
            return repeats && (first == null || !SEPARATOR.matcher(first).matches());
        }
    }
}
