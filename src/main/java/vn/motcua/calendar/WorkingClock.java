package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A clock that runs only while offices are open, so that working time is the difference of two readings. */
class WorkingClock {

    private static final Duration MOMENT = Duration.ofNanos(1);

    private final OfficeHours hours;
    private final WorkingDays days;
    private final long secondsPerDay;

    WorkingClock(OfficeHours hours, WorkingDays days) {
        this.hours = hours;
        this.days = days;
        this.secondsPerDay = hours.perDay().toSeconds();
    }

    /** What the clock shows at an instant. */
    Duration reading(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, WorkingCalendar.ZONE);
        long today = days.upTo(local.toLocalDate());
        return days.contains(local.toLocalDate())
                ? wholeDays(today - 1).plus(hours.workedBy(local.toLocalTime()))
                : wholeDays(today);
    }

    /** The first instant at which the clock shows this: a closing rather than the opening after it. */
    Instant first(Duration reading) {
        long before = Math.floorDiv(reading.minus(MOMENT).getSeconds(), secondsPerDay);
        return instant(before, hours.firstTimeAfter(reading.minus(wholeDays(before))));
    }

    /** The last instant at which the clock shows this: an opening rather than the closing before it. */
    Instant last(Duration reading) {
        long before = Math.floorDiv(reading.getSeconds(), secondsPerDay);
        return instant(before, hours.lastTimeAfter(reading.minus(wholeDays(before))));
    }

    private Duration wholeDays(long number) {
        return Duration.ofSeconds(Math.multiplyExact(number, secondsPerDay));
    }

    private Instant instant(long daysBefore, LocalTime time) {
        LocalDate date = days.numbered(daysBefore + 1);
        return date.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
