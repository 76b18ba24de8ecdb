package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The clock against counting by hand: whatever happens, in whatever order it is heard (F02, F03). */
class ClockOracleTests {

    @Property(tries = 50_000)
    void theDueDateIsTheOneCountedByHand(@ForAll("anything") ClockStory story) {
        assertThat(story.clock().due())
                .isEqualTo(ClockOracle.due(story.events(), story::version, story.regime()));
    }

    @Provide
    Arbitrary<ClockStory> anything() {
        return Arbitraries.randomValue(ClockStory::any);
    }
}
