package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** No special day of the file escapes the random cases: each lies inside many of them, each Tết as a whole too. */
class SpecialDayCoverageTests {

    private static final int ENOUGH = 200;
    private static final Map<LocalDate, Integer> INSIDE = CityTime.SPECIAL_DAYS.stream()
            .collect(Collectors.toMap(SpecialDay::date, day -> 0, (one, other) -> one, TreeMap::new));
    private static final MinuteByMinute ORACLE = new MinuteByMinute(OfficeHours.CITY, CityTime.SPECIAL_DAYS);

    @Property(tries = 25_000, edgeCases = EdgeCasesMode.NONE)
    void limitsThatSpanSpecialDaysEndWhereCountingEnds(
            @ForAll(supplier = Minutes.class) Instant from, @ForAll(supplier = TimeLimits.class) TimeLimit limit) {
        Instant due = CityTime.CALENDAR.due(from, limit);

        assertThat(due).isEqualTo(ORACLE.due(from, limit));
        LocalDate first = WorkingCalendar.dateOf(from);
        LocalDate last = WorkingCalendar.dateOf(due);
        INSIDE.replaceAll((day, number) -> number + (day.isBefore(first) || day.isAfter(last) ? 0 : 1));
    }

    @AfterContainer
    static void everySpecialDayWasInsideManyCases() {
        assertThat(INSIDE).hasSizeGreaterThan(100).allSatisfy((day, number) -> assertThat(number)
                .as("cases that span %s", day)
                .isGreaterThanOrEqualTo(ENOUGH));
    }
}
