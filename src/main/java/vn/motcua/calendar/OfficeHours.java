package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When offices are open on a working day, in whole minutes; at a closing time they are closed.
 *
 * @param morningStart when they open
 * @param morningEnd when the lunch break begins
 * @param afternoonStart when the lunch break ends
 * @param afternoonEnd when they close
 */
public record OfficeHours(
        LocalTime morningStart, LocalTime morningEnd, LocalTime afternoonStart, LocalTime afternoonEnd) {

    /** The hours of the city's offices: 8:00–12:00 and 13:00–17:00. */
    public static final OfficeHours CITY =
            new OfficeHours(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(13, 0), LocalTime.of(17, 0));

    /** Checks that the times follow each other. */
    public OfficeHours {
        boolean ordered = morningStart.isBefore(morningEnd)
                && !morningEnd.isAfter(afternoonStart)
                && afternoonStart.isBefore(afternoonEnd);
        boolean whole = List.of(morningStart, morningEnd, afternoonStart, afternoonEnd).stream()
                .allMatch(time -> time.equals(time.truncatedTo(ChronoUnit.MINUTES)));
        if (!ordered || !whole) {
            throw new IllegalArgumentException("No office hours: %s–%s, %s–%s"
                    .formatted(morningStart, morningEnd, afternoonStart, afternoonEnd));
        }
    }

    /** Whether offices are open at this time of a working day. */
    public boolean contains(LocalTime time) {
        boolean lunch = !time.isBefore(morningEnd) && time.isBefore(afternoonStart);
        return !time.isBefore(morningStart) && time.isBefore(afternoonEnd) && !lunch;
    }

    /** The working time of one working day. */
    public Duration perDay() {
        return morning().plus(Duration.between(afternoonStart, afternoonEnd));
    }

    /** How much of a working day's time is over at this time. */
    Duration workedBy(LocalTime time) {
        return between(morningStart, morningEnd, time).plus(between(afternoonStart, afternoonEnd, time));
    }

    /** The first time at which so much is worked: the end of the morning rather than the start of the afternoon. */
    LocalTime firstTimeAfter(Duration worked) {
        return worked.compareTo(morning()) <= 0 ? morningStart.plus(worked) : inAfternoon(worked);
    }

    /** The last time at which no more is worked: the start of the afternoon rather than the end of the morning. */
    LocalTime lastTimeAfter(Duration worked) {
        return worked.compareTo(morning()) < 0 ? morningStart.plus(worked) : inAfternoon(worked);
    }

    private Duration morning() {
        return Duration.between(morningStart, morningEnd);
    }

    private LocalTime inAfternoon(Duration worked) {
        return afternoonStart.plus(worked.minus(morning()));
    }

    private static Duration between(LocalTime start, LocalTime end, LocalTime time) {
        if (!time.isAfter(start)) {
            return Duration.ZERO;
        }
        return Duration.between(start, time.isBefore(end) ? time : end);
    }
}
