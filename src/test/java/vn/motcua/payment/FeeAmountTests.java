package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.Answers;
import vn.motcua.form.FormSchema;

/** An amount is worked out or it is not; it is never guessed. */
class FeeAmountTests {

    private static final FormSchema FORM = FormSchema.read("stall.form", """
            {"type": "default", "id": "stall", "schemaVersion": 18, "components": [
              {"type": "group", "id": "page", "label": "Sạp hàng", "showOutline": false,
               "properties": {"labelEn": "Stall"}, "components": [
                {"type": "number", "id": "area", "key": "area", "label": "Diện tích",
                 "properties": {"labelEn": "Area"}},
                {"type": "number", "id": "days", "key": "days", "label": "Số ngày",
                 "properties": {"labelEn": "Days"}}]}]}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            75000                                    | 75000
            0                                        | 0
            = 1000 * area                            | 12500
            = if days = null then 0 else 5000 * days | 0
            = 333.4 * area                           | 4168
            """)
    void whatTheAnswersDecideComesToWholeDong(String text, long dong) {
        assertThat(FeeAmount.of(text, FORM, Answers.of(Map.of("area", 12.5)))).hasValue(dong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            = 5000 * days
            = -1 * area
            = "miễn"
            = unknown + 1
            = 999999999999 * area
            """)
    void whatComesToNoAmountIsLeftToTheDesk(String text) {
        assertThat(FeeAmount.of(text, FORM, Answers.of(Map.of("area", 12.5)))).isEmpty();
    }

    @Test
    void noAnswerAtAllBreaksNoExpression() {
        assertThat(FeeAmount.of("= if area = null then 10 else 20", FORM, Answers.none())).hasValue(10);
    }
}
