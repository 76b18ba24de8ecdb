package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTests {

    @Test
    void speaksAboutAnswers() {
        Map<String, Object> answers = Map.of("sport", "Bơi - lặn", "copies", 3L, "area", new BigDecimal("62.5"),
                "services", List.of("residence"), "married", true);

        assertThat(Feel.isTrue("sport = \"Bơi - lặn\" and copies > 2", answers)).isTrue();
        assertThat(Feel.isTrue("= married != true", answers)).isFalse();
        assertThat(Feel.isTrue("list contains(services, \"residence\")", answers)).isTrue();
        assertThat(Feel.evaluate("copies * 8000", answers)).isEqualTo(24000L);
    }

    @Test
    void anAbsentAnswerIsNull() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("married", null);

        assertThat(Feel.isTrue("married != true", answers)).isTrue();
        assertThat(Feel.isTrue("married", answers)).isFalse();
        assertThat(Feel.isTrue("married and married", answers)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a =", "= = 1", "count(for i in 1..3000000 return i)", "some x in a satisfies x",
        "function(x) x", "matches(a, \"(a+)+b\")", "[[[[[[[[[[[[[[[[[[[[[[[[[[", "a.getClass()()"})
    void whatCannotBeReadOrMightNotEndIsComplainedOf(String expression) {
        assertThat(Feel.complaint(expression)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = \"for some reason (((((((((((\"", "format = 1", "not(a = 1)", "a in [1..5]",
        "if a then 1 else 2"})
    void theRestIsAllowed(String expression) {
        assertThat(Feel.complaint(expression)).isEmpty();
    }

    @Test
    void nothingWithMethodsGetsIn() {
        Map<String, Object> context = Map.of("a", new StringBuilder[0]);

        assertThatIllegalArgumentException().isThrownBy(() -> Feel.evaluate("a", context));
    }
}
