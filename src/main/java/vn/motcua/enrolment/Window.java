package vn.motcua.enrolment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The window of registration as it stands at a moment.
 *
 * @param state whether one may file
 * @param round the round that is open, or opens next, or was the last; null where no round was ever set
 */
public record Window(State state, Round round) {

    /** Whether one may file. */
    public enum State {
        /** A round is open. */
        OPEN,
        /** A round will open. */
        AHEAD,
        /** The last round is over, or none was set. */
        OVER;

        /** The word of the message bundles. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Window at(Instant now, List<Round> rounds) {
        return rounds.stream().filter(round -> round.isOpen(now))
                .min(Comparator.comparing((Round round) -> round.key().number()))
                .map(round -> new Window(State.OPEN, round))
                .or(() -> rounds.stream().filter(round -> round.opens().isAfter(now))
                        .min(Comparator.comparing(Round::opens))
                        .map(round -> new Window(State.AHEAD, round)))
                .orElseGet(() -> new Window(State.OVER,
                        rounds.stream().max(Comparator.comparing(Round::closes)).orElse(null)));
    }

    /** Whether one may file now. */
    public boolean isOpen() {
        return state == State.OPEN;
    }
}
