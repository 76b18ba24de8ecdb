package vn.motcua.service;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form of condition that a diagram may hold: a decision equals a word.
 *
 * @param name the variable that holds the decision
 * @param value the word
 */
record Comparison(String name, String value) {

    private static final Pattern GRAMMAR =
            Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*) == '([A-Za-z][A-Za-z0-9-]*)'}");

    static Optional<Comparison> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = GRAMMAR.matcher(text.strip());
        return matcher.matches() ? Optional.of(new Comparison(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
