package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInLimitsTests {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final SignInLimits limits = new SignInLimits(
            () -> now, new SignInLimit(10, 10, Duration.ofMinutes(15)));

    @Test
    void nineWrongPasswordsAreForgiven() {
        wrong(9, "citizen1", HERE);
        assertThat(limits.wait("citizen1", HERE)).isZero();
    }

    @Test
    void tenWrongPasswordsOfAnAccountMakeItWaitFromAnywhere() {
        for (int attempt = 0; attempt < 10; attempt++) {
            limits.wrong("citizen1", "203.0.113." + attempt);
        }
        assertThat(limits.wait("citizen1", ELSEWHERE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(limits.wait("citizen2", ELSEWHERE)).isZero();
    }

    @Test
    void tenWrongPasswordsFromANetworkMakeItWaitWithAnyAccount() {
        for (int attempt = 0; attempt < 10; attempt++) {
            limits.wrong("guess" + attempt, HERE);
        }
        assertThat(limits.wait("citizen1", HERE)).isPositive();
        assertThat(limits.wait("citizen1", ELSEWHERE)).isZero();
    }

    @Test
    void aQuarterOfAnHourLaterAllIsForgotten() {
        wrong(10, "citizen1", HERE);
        now = now.plus(Duration.ofMinutes(14));
        assertThat(limits.wait("citizen1", HERE)).isEqualTo(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(limits.wait("citizen1", HERE)).isZero();
    }

    @Test
    void theOwnerGoesOnWhereHeIsKnownWhileOthersGuess() {
        limits.right("citizen1", HERE);
        wrong(50, "citizen1", ELSEWHERE);
        assertThat(limits.wait("citizen1", HERE)).isZero();
        assertThat(limits.wait("citizen1", ELSEWHERE)).isPositive();
    }

    @Test
    void neighboursGoOnInANetworkInWhichSomebodyGuesses() {
        limits.right("00001.one-stop", HERE);
        wrong(50, "00001.leader", HERE);
        assertThat(limits.wait("00001.one-stop", HERE)).isZero();
    }

    @Test
    void beingKnownDoesNotHelpAgainstOnesOwnMistakes() {
        limits.right("citizen1", HERE);
        wrong(10, "citizen1", HERE);
        assertThat(limits.wait("citizen1", HERE)).isPositive();
    }

    @Test
    void rightPasswordsNeverCount() {
        for (int call = 0; call < 1000; call++) {
            limits.right("citizen1", HERE);
        }
        assertThat(limits.wait("citizen1", HERE)).isZero();
    }

    private void wrong(int times, String account, String network) {
        for (int attempt = 0; attempt < times; attempt++) {
            limits.wrong(account, network);
        }
    }
}
