package vn.motcua.calendar;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Instants from 2016 to 2030 as a clock gives them, seldom at a full minute. */
class Moments implements ArbitrarySupplier<Instant> {

    private static final long NANOS_A_MINUTE = 60_000_000_000L;

    @Override
    public Arbitrary<Instant> get() {
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, NANOS_A_MINUTE - 1);
        return Combinators.combine(new Minutes().get(), Arbitraries.oneOf(Arbitraries.just(0L), nanos))
                .as(Instant::plusNanos);
    }
}
