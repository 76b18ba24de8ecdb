package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** What holds for working time whatever the numbers (F01), down to the nanosecond. */
@PropertyDefaults(tries = 8_000, edgeCases = EdgeCasesMode.NONE)
class WorkingTimeLawTests {

    private static final Duration MOMENT = Duration.ofNanos(1);

    private final WorkingCalendar calendar = CityTime.CALENDAR;

    @Property
    void subtractingUndoesAddingFromWhereWorkMayBegin(
            @ForAll(supplier = Moments.class) Instant any, @ForAll(supplier = Spans.class) Duration time) {
        Instant from = calendar.subtractWorkingTime(any, time);

        assertThat(calendar.isOpen(from)).isTrue();
        assertThat(calendar.subtractWorkingTime(calendar.addWorkingTime(from, time), time)).isEqualTo(from);
    }

    @Property
    void addingUndoesSubtractingFromWhereALimitMayEnd(
            @ForAll(supplier = Moments.class) Instant any, @ForAll(supplier = Spans.class) Duration time) {
        Instant to = calendar.addWorkingTime(any, time);

        assertThat(calendar.addWorkingTime(calendar.subtractWorkingTime(to, time), time)).isEqualTo(to);
    }

    @Property
    void whoStartsLaterNeverEndsEarlier(
            @ForAll(supplier = Moments.class) Instant one,
            @ForAll(supplier = Moments.class) Instant other,
            @ForAll(supplier = Spans.class) Duration time,
            @ForAll(supplier = TimeLimits.class) TimeLimit limit) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(calendar.addWorkingTime(earlier, time)).isBeforeOrEqualTo(calendar.addWorkingTime(later, time));
        assertThat(calendar.subtractWorkingTime(earlier, time))
                .isBeforeOrEqualTo(calendar.subtractWorkingTime(later, time));
        assertThat(calendar.due(earlier, limit)).isBeforeOrEqualTo(calendar.due(later, limit));
    }

    @Property
    void moreTimeEndsLater(
            @ForAll(supplier = Moments.class) Instant from,
            @ForAll(supplier = Spans.class) Duration time,
            @ForAll(supplier = Spans.class) Duration more) {
        assertThat(calendar.addWorkingTime(from, time.plus(more))).isAfter(calendar.addWorkingTime(from, time));
        assertThat(calendar.subtractWorkingTime(from, time.plus(more)))
                .isBefore(calendar.subtractWorkingTime(from, time));
    }

    @Property
    void timeAddedInPartsEndsWhereTheWholeEnds(
            @ForAll(supplier = Moments.class) Instant from,
            @ForAll(supplier = Spans.class) Duration one,
            @ForAll(supplier = Spans.class) Duration other) {
        assertThat(calendar.addWorkingTime(calendar.addWorkingTime(from, one), other))
                .isEqualTo(calendar.addWorkingTime(from, one.plus(other)));
        assertThat(calendar.subtractWorkingTime(calendar.subtractWorkingTime(from, one), other))
                .isEqualTo(calendar.subtractWorkingTime(from, one.plus(other)));
    }

    @Property
    void noLimitEndsOnADayOffOrOutsideOfficeHours(
            @ForAll(supplier = Moments.class) Instant from, @ForAll(supplier = TimeLimits.class) TimeLimit limit) {
        Instant due = calendar.due(from, limit);

        assertThat(due).isAfter(from);
        assertThat(calendar.isWorkingDay(WorkingCalendar.dateOf(due))).isTrue();
        assertThat(calendar.isOpen(due.minus(MOMENT))).isTrue();
    }

    @Property
    void theTimeAddedIsTheTimeBetween(
            @ForAll(supplier = Moments.class) Instant from, @ForAll(supplier = Spans.class) Duration time) {
        assertThat(calendar.workingTimeBetween(from, calendar.addWorkingTime(from, time))).isEqualTo(time);
        assertThat(calendar.workingTimeBetween(calendar.subtractWorkingTime(from, time), from)).isEqualTo(time);
    }

    @Property
    void timeBetweenAddsUpAndChangesSignWithTheDirection(
            @ForAll(supplier = Moments.class) Instant one,
            @ForAll(supplier = Moments.class) Instant two,
            @ForAll(supplier = Moments.class) Instant three) {
        assertThat(calendar.workingTimeBetween(one, two).plus(calendar.workingTimeBetween(two, three)))
                .isEqualTo(calendar.workingTimeBetween(one, three));
        assertThat(calendar.workingTimeBetween(one, two)).isEqualTo(calendar.workingTimeBetween(two, one).negated());
    }

    @Property
    void theNextWorkingDayIsOneWorkingDayAway(@ForAll(supplier = Moments.class) Instant instant) {
        LocalDate date = WorkingCalendar.dateOf(instant);
        LocalDate next = calendar.nextWorkingDay(date);

        assertThat(next).isAfter(date);
        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(calendar.workingDaysBetween(date, next)).isOne();
    }

    @Property(tries = 1_000)
    void anExplanationAccountsForEveryDay(
            @ForAll(supplier = Moments.class) Instant from, @ForAll(supplier = TimeLimits.class) TimeLimit limit) {
        Explanation explanation = calendar.explain(from, limit);
        List<LocalDate> dates = explanation.days().stream().map(Explanation.Day::date).toList();
        LocalDate first = WorkingCalendar.dateOf(from);
        LocalDate last = WorkingCalendar.dateOf(calendar.due(from, limit));

        assertThat(dates).isEqualTo(first.datesUntil(last.plusDays(1)).toList());
        String sentence = explanation.inVietnamese();
        assertThat(explanation.skipped())
                .allMatch(day -> !day.reason().isBlank())
                .allMatch(day -> sentence.contains(day.inVietnamese()));
    }

    @Property(tries = 1_000)
    void anExplanationCountsAsManyDaysAsTheLimitGrants(
            @ForAll(supplier = Moments.class) Instant from, @ForAll(supplier = TimeLimits.class) TimeLimit limit) {
        Assume.that(limit.unit() == TimeLimit.Unit.WORKING_DAY || limit.unit() == TimeLimit.Unit.DAY);

        List<Integer> numbers = calendar.explain(from, limit).days().stream()
                .filter(Explanation.Day::counted)
                .map(Explanation.Day::number)
                .toList();

        assertThat(numbers).hasSize((int) limit.amount()).startsWith(1).endsWith((int) limit.amount());
    }
}
