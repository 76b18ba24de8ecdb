package vn.motcua.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A release on a working day: nobody outside notices that the nodes are restarted one after the other. */
class RollingRestartTests {

    @Test
    void noCallFailsAndNothingIsLostWhileTheNodesAreRestartedInTurn() {
        RollingRestart.Result result = RollingRestart.play(NodeDatabase.create(), 2);

        assertThat(result.words()).isEmpty();
        assertThat(result.filings()).isPositive();
    }
}
