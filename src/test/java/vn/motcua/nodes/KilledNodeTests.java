package vn.motcua.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A node that is killed under load loses nothing and leaves nothing undone; {@code -Dmotcua.kills=20} for all rounds. */
class KilledNodeTests {

    private static final int KILLS = Integer.getInteger("motcua.kills", 2);

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenANodeIsKilled() {
        KilledNodes.Result result = KilledNodes.play(NodeDatabase.create(), KilledNodes.Options.of(KILLS));
        System.out.println(result);

        assertThat(result.words()).isEmpty();
        assertThat(result.lost()).isZero();
        assertThat(result.twice()).isZero();
        assertThat(result.filings()).isPositive();
        assertThat(result.decisions()).isPositive();
        assertThat(result.longest()).isLessThan(Duration.ofMinutes(1));
    }
}
