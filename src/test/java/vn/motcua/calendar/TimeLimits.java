package vn.motcua.calendar;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Time limits such as laws grant. */
class TimeLimits implements ArbitrarySupplier<TimeLimit> {

    @Override
    public Arbitrary<TimeLimit> get() {
        return Arbitraries.of(TimeLimit.Unit.values())
                .flatMap(unit -> Arbitraries.longs().between(1, longest(unit)).map(amount -> new TimeLimit(amount, unit)));
    }

    private static long longest(TimeLimit.Unit unit) {
        return switch (unit) {
            case WORKING_HOUR -> 40;
            case WORKING_DAY, DAY -> 90;
            case MONTH -> 24;
        };
    }
}
