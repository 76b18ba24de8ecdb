package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;

/** When a stretch of legal time is used up, given when it did not run. */
class LegalTime {

    private final WorkingCalendar calendar;
    private final List<Pause> pauses;

    /** The pauses do not overlap and are in the order of time. */
    LegalTime(WorkingCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    Instant end(Instant from, TimeLimit time) {
        return switch (time.unit()) {
            case WORKING_HOUR -> endOfHours(from, Duration.ofHours(time.amount()));
            case WORKING_DAY -> endOfDays(from, time.amount(), true);
            case DAY -> endOfDays(from, time.amount(), false);
            case MONTH -> endOfDays(from, ChronoUnit.DAYS.between(day(from), day(from).plusMonths(time.amount())), false);
        };
    }

    private Instant endOfHours(Instant from, Duration time) {
        Instant end = calendar.addWorkingTime(from, time);
        for (Pause pause : pauses) {
            if (pause.to().isAfter(from) && pause.from().isBefore(end)) {
                Instant start = pause.from().isAfter(from) ? pause.from() : from;
                end = calendar.addWorkingTime(end, calendar.workingTimeBetween(start, pause.to()));
            }
        }
        return end;
    }

    private Instant endOfDays(Instant from, long number, boolean working) {
        long counted = 0;
        LocalDate day = day(from);
        do {
            day = day.plusDays(1);
            if (counts(day, working)) {
                counted++;
            }
        } while (counted < number || !canBeLast(day));
        return calendar.closingOf(day);
    }

    private boolean counts(LocalDate day, boolean working) {
        return (!working || calendar.isWorkingDay(day)) && !isAwaited(day) && !isLost(day);
    }

    /** No limit ends on a day off, nor at a moment at which the clock stands. */
    private boolean canBeLast(LocalDate day) {
        return counts(day, true) && pauses.stream().noneMatch(pause -> pause.standsAt(calendar.closingOf(day)));
    }

    /**
     * The day on which the applicant is asked still counts, that of his answer does not, as the first day of a period
     * never does (Civil Code 2015, article 147).
     */
    private boolean isAwaited(LocalDate day) {
        return pauses.stream().anyMatch(
                pause -> !pause.outage() && day(pause.from()).isBefore(day) && !day(pause.to()).isBefore(day));
    }

    /** Outages take a day of which they took half of the office hours or more. */
    private boolean isLost(LocalDate day) {
        Duration lost = pauses.stream()
                .filter(Pause::outage)
                .map(pause -> calendar.officeTimeWithin(day, pause.from(), pause.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return lost.multipliedBy(2).compareTo(calendar.timePerDay()) >= 0;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
