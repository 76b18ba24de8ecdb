package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Time in which the legal time of a dossier does not run.
 *
 * @param from its begin
 * @param to its end
 * @param outage whether an announced outage is the cause; else the applicant was awaited
 */
record Pause(Instant from, Instant to, boolean outage) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** Whether the clock stands at that moment: what ends there stood until then. */
    boolean standsAt(Instant moment) {
        return from.isBefore(moment) && !to.isBefore(moment);
    }

    /** What is left of it outside of others: an outage counts only where the clock ran. */
    List<Pause> without(List<Pause> others) {
        List<Pause> left = List.of(this);
        for (Pause other : others) {
            left = left.stream().flatMap(part -> part.without(other).stream()).toList();
        }
        return left;
    }

    private List<Pause> without(Pause other) {
        List<Pause> left = new ArrayList<>();
        left.add(new Pause(from, earlier(to, other.from), outage));
        left.add(new Pause(later(from, other.to), to, outage));
        left.removeIf(Pause::isEmpty);
        return left;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
