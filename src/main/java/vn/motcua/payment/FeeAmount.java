package vn.motcua.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import vn.motcua.form.Answers;
import vn.motcua.form.Feel;
import vn.motcua.form.FeelFailed;
import vn.motcua.form.Field;
import vn.motcua.form.FormSchema;

/** Works an amount out: digits, or FEEL over the answers to one form. Never guesses. */
final class FeeAmount {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999_999L);

    private FeeAmount() {}

    /** In whole dong; empty where the expression comes to no amount for these answers. */
    static OptionalLong of(String text, FormSchema form, Answers answers) {
        if (!text.startsWith("=")) {
            return OptionalLong.of(Long.parseLong(text));
        }
        try {
            return Feel.evaluate(text, known(form, answers)) instanceof Number number
                    ? whole(new BigDecimal(number.toString()))
                    : OptionalLong.empty();
        } catch (FeelFailed noAmount) {
            return OptionalLong.empty();
        }
    }

    /** Every key of the form, those without an answer as null: an expression that asks for one is not broken by it. */
    private static Map<String, Object> known(FormSchema form, Answers answers) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            known.put(field.key(), answers.get(field.key()));
        }
        return known;
    }

    private static OptionalLong whole(BigDecimal amount) {
        BigDecimal dong = amount.setScale(0, RoundingMode.HALF_UP);
        return dong.signum() < 0 || dong.compareTo(MOST) > 0 ? OptionalLong.empty() : OptionalLong.of(dong.longValue());
    }
}
