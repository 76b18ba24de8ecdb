package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** The calendar against counting minute by minute: more than a hundred thousand random cases (F01). */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class WorkingTimeOracleTests {

    private static final int FIVE_DAYS = 5 * 8 * 60;
    private static final int THREE_WEEKS = 21 * 24 * 60;

    private final WorkingCalendar calendar = CityTime.CALENDAR;
    private final MinuteByMinute oracle = new MinuteByMinute(OfficeHours.CITY, CityTime.SPECIAL_DAYS);

    @Property(tries = 30_000)
    void limitsEndWhereCountingEnds(
            @ForAll(supplier = Minutes.class) Instant from, @ForAll(supplier = TimeLimits.class) TimeLimit limit) {
        assertThat(calendar.due(from, limit)).isEqualTo(oracle.due(from, limit));
    }

    @Property(tries = 25_000)
    void addingEndsWhereCountingEnds(
            @ForAll(supplier = Minutes.class) Instant from, @ForAll @IntRange(max = FIVE_DAYS) int minutes) {
        assertThat(calendar.addWorkingTime(from, Duration.ofMinutes(minutes))).isEqualTo(oracle.add(from, minutes));
    }

    @Property(tries = 25_000)
    void subtractingEndsWhereCountingBackEnds(
            @ForAll(supplier = Minutes.class) Instant to, @ForAll @IntRange(max = FIVE_DAYS) int minutes) {
        assertThat(calendar.subtractWorkingTime(to, Duration.ofMinutes(minutes)))
                .isEqualTo(oracle.subtract(to, minutes));
    }

    @Property(tries = 20_000)
    void workingTimeIsTheNumberOfOpenMinutes(
            @ForAll(supplier = Minutes.class) Instant from, @ForAll @IntRange(max = THREE_WEEKS) int minutes) {
        Instant to = from.plus(Duration.ofMinutes(minutes));

        assertThat(calendar.workingTimeBetween(from, to)).isEqualTo(Duration.ofMinutes(oracle.between(from, to)));
        assertThat(calendar.isOpen(from)).isEqualTo(oracle.isOpen(from));
    }

    @Property(tries = 10_000)
    void workingDaysAreThoseCounted(
            @ForAll(supplier = Minutes.class) Instant instant, @ForAll @IntRange(max = 400) int distance) {
        LocalDate from = WorkingCalendar.dateOf(instant);
        LocalDate to = from.plusDays(distance);

        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(oracle.workingDays(from, to));
        assertThat(calendar.isWorkingDay(from)).isEqualTo(oracle.works(from));
        assertThat(calendar.reasonOff(from).isPresent()).isNotEqualTo(oracle.works(from));
    }

    @Property(tries = 5_000)
    void anyOtherCityCountsAsWell(
            @ForAll(supplier = Cities.class) Cities.City city,
            @ForAll(supplier = Minutes.class) Instant from,
            @ForAll(supplier = TimeLimits.class) TimeLimit limit,
            @ForAll @IntRange(max = FIVE_DAYS) int minutes) {
        WorkingCalendar itsCalendar = new WorkingCalendar(city.hours(), city.specialDaysFrom(from));
        MinuteByMinute itsOracle = new MinuteByMinute(city.hours(), city.specialDaysFrom(from));
        Duration time = Duration.ofMinutes(minutes);

        assertThat(itsCalendar.due(from, limit)).isEqualTo(itsOracle.due(from, limit));
        assertThat(itsCalendar.addWorkingTime(from, time)).isEqualTo(itsOracle.add(from, minutes));
        assertThat(itsCalendar.subtractWorkingTime(from, time)).isEqualTo(itsOracle.subtract(from, minutes));
    }
}
