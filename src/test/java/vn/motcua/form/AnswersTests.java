package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTests {

    @Test
    void comeBackFromJsonAsTheyWere() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", "Nghiêm Nguyễn Hoàng Quỳnh Như \"ẾỆỪỮ\"\n");
        values.put("area", new BigDecimal("62.50"));
        values.put("fee", 75_000);
        values.put("married", true);
        values.put("services", List.of("residence", "insurance"));
        values.put("wiped", null);
        Answers answers = Answers.of(values);

        assertThat(Answers.parse(answers.toJson())).isEqualTo(answers);
        assertThat(answers.get("area")).isEqualTo(new BigDecimal("62.5"));
        assertThat(answers.get("fee")).isEqualTo(75_000L);
    }

    @Test
    void newerAnswersLieOverOlderOnes() {
        Map<String, Object> newer = new HashMap<>();
        newer.put("a", "new");
        newer.put("b", null);

        Answers merged = Answers.of(Map.of("a", "old", "b", "old", "c", "old")).merge(Answers.of(newer));

        assertThat(merged.toMap()).isEqualTo(Map.of("a", "new", "c", "old"));
    }

    @Test
    void asTextTheyAreNeverNull() {
        Answers answers = Answers.of(Map.of("list", List.of("a", "b"), "number", new BigDecimal("1E+2")));

        assertThat(answers.text("list")).isEqualTo("a, b");
        assertThat(answers.text("number")).isEqualTo("100");
        assertThat(answers.text("none")).isEmpty();
    }

    @Test
    void nothingElseGetsIn() {
        List<Object> others = List.of(Map.of("a", 1), List.of(1), new Object(), Double.NaN,
                new BigDecimal("1E+999999"));
        for (Object value : others) {
            assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(Map.of("a", value)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.parse("{\"a\": 1e999999999}"));
    }

    @Test
    void personalDataStaysOutOfLogs() {
        assertThat(Answers.of(Map.of("id", "001090012345"))).hasToString("Answers[id]");
    }
}
