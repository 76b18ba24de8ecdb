package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Minutes from 2016 to 2030, many of them near special days and near the edges of office hours. */
class Minutes implements ArbitrarySupplier<Instant> {

    private static final int EIGHT = 8 * 60;
    private static final int NOON = 12 * 60;
    private static final int ONE = 13 * 60;
    private static final int FIVE = 17 * 60;

    @Override
    public Arbitrary<Instant> get() {
        return Combinators.combine(days(), minutesOfDay())
                .as((day, minute) -> day.atStartOfDay(WorkingCalendar.ZONE).plusMinutes(minute).toInstant());
    }

    private static Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2016, 1, 1).toEpochDay();
        long last = LocalDate.of(2030, 12, 31).toEpochDay();
        Arbitrary<LocalDate> any = Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> special = Combinators.combine(
                        Arbitraries.of(CityTime.SPECIAL_DAYS), Arbitraries.integers().between(-6, 6))
                .as((day, distance) -> day.date().plusDays(distance));
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(1, special));
    }

    private static Arbitrary<Integer> minutesOfDay() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 24 * 60 - 1);
        Arbitrary<Integer> edges = Arbitraries.of(
                0, EIGHT - 1, EIGHT, EIGHT + 1, NOON - 1, NOON, NOON + 30, ONE, ONE + 1, FIVE - 1, FIVE, FIVE + 1, 1439);
        return Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(1, edges));
    }
}
