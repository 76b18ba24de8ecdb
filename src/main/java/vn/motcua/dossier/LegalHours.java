package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;

/** Counts legal time in working hours, to the second. */
class LegalHours {

    private final WorkingCalendar calendar;
    private final Pauses pauses;

    LegalHours(WorkingCalendar calendar, Pauses pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** When so much working time has run. */
    Instant end(Instant from, Duration time) {
        Instant end = calendar.addWorkingTime(from, time);
        for (Pause pause : pauses.all()) {
            if (pause.to().isAfter(from) && pause.from().isBefore(end)) {
                end = calendar.addWorkingTime(end, calendar.workingTimeBetween(later(pause.from(), from), pause.to()));
            }
        }
        return end;
    }

    /** The days from one moment to the other, with what counts of each. */
    List<Derivation.Day> days(Instant from, Instant end) {
        List<Derivation.Day> days = new ArrayList<>();
        LocalDate last = day(end);
        for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            Duration time = counted(later(from, startOf(day)), earlier(end, startOf(day.plusDays(1))));
            days.add(new Derivation.Day(day, sortOf(day, time), 0, time, calendar.specialDay(day).orElse(null)));
        }
        return days;
    }

    private Duration counted(Instant from, Instant to) {
        Duration time = calendar.workingTimeBetween(from, to);
        for (Pause pause : pauses.all()) {
            Instant start = later(pause.from(), from);
            Instant end = earlier(pause.to(), to);
            if (start.isBefore(end)) {
                time = time.minus(calendar.workingTimeBetween(start, end));
            }
        }
        return time;
    }

    private Derivation.Sort sortOf(LocalDate day, Duration time) {
        if (!calendar.isWorkingDay(day)) {
            return Derivation.Sort.OFF;
        }
        if (!time.isZero()) {
            return Derivation.Sort.COUNTED;
        }
        return pauses.all().stream()
                .filter(pause -> pause.from().isBefore(startOf(day.plusDays(1))) && pause.to().isAfter(startOf(day)))
                .findFirst()
                .map(pause -> pause.outage() ? Derivation.Sort.OUTAGE : Derivation.Sort.AWAITED)
                .orElse(Derivation.Sort.CLOSED);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
