package vn.motcua.form;

import java.util.Map;

/**
 * When a part of a form is left out.
 *
 * @param expression in FEEL over the answers, null where the part is never left out
 */
public record Condition(String expression) {

    /** The part is always there. */
    public static final Condition NEVER = new Condition(null);

    /** Whether these values leave the part out; an unclear condition shows it, so that no question is lost. */
    public boolean hides(Map<String, Object> values) {
        return isSet() && Feel.isTrue(expression, values);
    }

    boolean isSet() {
        return expression != null;
    }
}
