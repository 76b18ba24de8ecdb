package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Cities with office hours and special days of their own, however odd. */
class Cities implements ArbitrarySupplier<Cities.City> {

    /** A city's hours, and what is special about the days around an instant; null where nothing is. */
    record City(OfficeHours hours, List<SpecialDay.Kind> around) {

        List<SpecialDay> specialDaysFrom(Instant instant) {
            LocalDate first = WorkingCalendar.dateOf(instant).minusDays(around.size() / 2);
            List<SpecialDay> days = new ArrayList<>();
            for (int i = 0; i < around.size(); i++) {
                if (around.get(i) != null) {
                    days.add(new SpecialDay(first.plusDays(i), "ngày đặc biệt", around.get(i)));
                }
            }
            return days;
        }
    }

    @Override
    public Arbitrary<City> get() {
        Arbitrary<SpecialDay.Kind> kinds = Arbitraries.of(SpecialDay.Kind.values()).injectNull(0.6);
        return Combinators.combine(hours(), kinds.list().ofMaxSize(60)).as(City::new);
    }

    private static Arbitrary<OfficeHours> hours() {
        return Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .list()
                .ofSize(4)
                .uniqueElements()
                .map(minutes -> minutes.stream().sorted().map(Cities::time).toList())
                .map(times -> new OfficeHours(times.get(0), times.get(1), times.get(2), times.get(3)));
    }

    private static LocalTime time(int minuteOfDay) {
        return LocalTime.ofSecondOfDay(minuteOfDay * 60L);
    }
}
