package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeelNamesTests {

    @Test
    void tellsTheAnswersOfWhichAnExpressionSpeaks() {
        assertThat(FeelNames.of("= (if feeGroup = \"exempt\" then 0 else 200000) + (if copies > 2 then 5000 * (copies - 2) else 0)"))
                .containsExactly("copies", "feeGroup");
        assertThat(FeelNames.of("if (area) between 10 and 20 then (base) else null")).containsExactly("area", "base");
    }

    @Test
    void takesNoTextFunctionOrWordOfTheLanguageForAnAnswer() {
        assertThat(FeelNames.of("if list contains(services, \"copies of it\") or string length(name) > 3 then 1 else 2"))
                .containsExactly("name", "services");
        assertThat(FeelNames.of("= max(date and time(filed).year, 2016) // of that year\n + floor(x)"))
                .containsExactly("filed", "x");
        assertThat(FeelNames.of("= 75000")).isEmpty();
    }
}
