package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;

/** Counts legal time in days, one after the other as on a calendar of paper. */
class LegalDays {

    private final WorkingCalendar calendar;
    private final Pauses pauses;
    private final boolean workingDaysOnly;
    private final List<Derivation.Day> days = new ArrayList<>();
    private long counted;

    LegalDays(WorkingCalendar calendar, Pauses pauses, boolean workingDaysOnly) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.workingDaysOnly = workingDaysOnly;
    }

    /** The days from that moment on until so many are counted and offices can answer. */
    List<Derivation.Day> from(Instant start, long number) {
        LocalDate day = LocalDate.ofInstant(start, WorkingCalendar.ZONE);
        add(day, Derivation.Sort.FIRST, 0);
        boolean ended = false;
        while (!ended) {
            day = day.plusDays(1);
            ended = take(day, number);
        }
        return days;
    }

    private boolean take(LocalDate day, long number) {
        Derivation.Sort sort = sortOf(day);
        boolean missing = counted < number;
        if (sort == Derivation.Sort.COUNTED && missing) {
            counted++;
            add(day, sort, counted);
            return counted == number && canBeLast(day);
        }
        boolean ended = sort == Derivation.Sort.COUNTED && canBeLast(day);
        Derivation.Sort past = ended ? Derivation.Sort.END : Derivation.Sort.CARRIED;
        add(day, sort == Derivation.Sort.COUNTED ? past : sort, 0);
        return ended;
    }

    private Derivation.Sort sortOf(LocalDate day) {
        if (workingDaysOnly && !calendar.isWorkingDay(day)) {
            return Derivation.Sort.OFF;
        }
        if (pauses.await(day)) {
            return Derivation.Sort.AWAITED;
        }
        return pauses.take(day, calendar) ? Derivation.Sort.OUTAGE : Derivation.Sort.COUNTED;
    }

    /** No limit ends on a day off, nor at a moment at which the clock stands. */
    private boolean canBeLast(LocalDate day) {
        return calendar.isWorkingDay(day) && !pauses.standAt(calendar.closingOf(day));
    }

    private void add(LocalDate day, Derivation.Sort sort, long number) {
        days.add(new Derivation.Day(day, sort, number, null, calendar.specialDay(day).orElse(null)));
    }
}
