package vn.motcua.calendar;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Lengths of working time longer than none: whole days, whole hours, and anything up to a hundred days. */
class Spans implements ArbitrarySupplier<Duration> {

    private static final long A_HUNDRED_DAYS = Duration.ofHours(800).toNanos();

    @Override
    public Arbitrary<Duration> get() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 100).map(days -> Duration.ofHours(days * 8)),
                Arbitraries.longs().between(1, 100).map(Duration::ofHours),
                Arbitraries.longs().between(1, A_HUNDRED_DAYS).map(Duration::ofNanos));
    }
}
