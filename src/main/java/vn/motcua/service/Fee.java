package vn.motcua.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalLong;
import vn.motcua.form.Feel;

/**
 * What a service costs: an amount in dong, or a FEEL expression over the answers.
 *
 * @param text digits, or {@code =} and the expression
 * @param basis the law on which it rests; empty where none is named
 */
public record Fee(String text, String basis) {

    /** The amount in dong, where it is the same for everybody. */
    public OptionalLong fixed() {
        return isExpression() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /** What it costs with these answers, in dong; nothing as long as the answers that decide are not given. */
    public long amount(Map<String, Object> answers) {
        return fixed().orElseGet(() -> dong(Feel.evaluate(text, answers)));
    }

    /** Whether that text is an amount, or an expression that can be read. */
    static boolean isWellFormed(String text) {
        return text.startsWith("=") ? Feel.complaint(text).isEmpty() : text.matches("\\d{1,12}");
    }

    private boolean isExpression() {
        return text.startsWith("=");
    }

    private long dong(Object result) {
        if (result == null) {
            return 0;
        }
        if (result instanceof Number number) {
            return new BigDecimal(number.toString()).setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
        throw new IllegalStateException("The fee \"" + text + "\" came out as " + result);
    }
}
