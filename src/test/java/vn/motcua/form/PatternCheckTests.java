package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCheckTests {

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "^(a*)*$", "(.*)*x", "(?:\\d+)*$", "([a-z]+\\s?)+$", "((a+)b?)+c",
        "(a+){10,}", "(a+){12}x", "(.*a){25}", "^(\\w+\\s?)*$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(.+)\\1\\1$", "\\s*\\s*\\s*\\s*\\s*$"})
    void patternsThatATextKeepsBusyAreFound(String regex) {
        assertThat(PatternCheck.isSlow(regex)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[0-9]{10}$", "^[a-z0-9]+(-[a-z0-9]+)*\\.vn$", "^\\d{1,4}(,\\d{3})*$",
        "^(?:[A-Z]{2}){1,3}$", "^\\d{2}[A-Z]\\d?-\\d{4,5}(\\.\\d{2})?$", "^[\\p{L} .'-]+$",
        "(abc)+", "^(Nam|Nữ)$", "^[a-z]+(\\.[a-z]+)+$",
        "^[^()+*]+$", "^\\([0-9]+\\)+$"})
    void honestPatternsPass(String regex) {
        assertThat(PatternCheck.isSlow(regex)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|a)*$", "(a|aa)+$", "(a*)*$", "(.*)(.*)(.*)(.*)x"})
    void evenASlowPatternEndsAndDoesNotMatch(String regex) {
        boolean found = assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> SafePattern.of(regex).isFoundIn("a".repeat(5000) + "!\n"));

        assertThat(found).isFalse();
    }
}
