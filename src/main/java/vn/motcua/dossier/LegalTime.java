package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;

/** How legal time is used up, given the calendar and when the time did not run. */
class LegalTime {

    private final WorkingCalendar calendar;
    private final Pauses pauses;

    LegalTime(WorkingCalendar calendar, Pauses pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** The limit is used up first, then one extension after the other. */
    List<Derivation.Portion> use(Instant start, TimeLimit limit, List<Derivation.Extension> extensions) {
        List<Derivation.Portion> portions = new ArrayList<>();
        portions.add(portion(start, limit, null));
        for (Derivation.Extension extension : extensions) {
            portions.add(portion(portions.get(portions.size() - 1).to(), extension.by(), extension));
        }
        return List.copyOf(portions);
    }

    private Derivation.Portion portion(Instant from, TimeLimit time, Derivation.Extension extension) {
        long total = total(from, time);
        if (time.unit() == TimeLimit.Unit.WORKING_HOUR) {
            LegalHours hours = new LegalHours(calendar, pauses);
            Instant end = hours.end(from, Duration.ofHours(total));
            return new Derivation.Portion(time, total, extension, from, end, hours.days(from, end));
        }
        boolean workingDaysOnly = time.unit() == TimeLimit.Unit.WORKING_DAY;
        List<Derivation.Day> days = new LegalDays(calendar, pauses, workingDaysOnly).from(from, total);
        Instant end = calendar.closingOf(days.get(days.size() - 1).date());
        return new Derivation.Portion(time, total, extension, from, end, days);
    }

    /** A month has as many days as it has. */
    private static long total(Instant from, TimeLimit time) {
        LocalDate first = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        return time.unit() == TimeLimit.Unit.MONTH
                ? ChronoUnit.DAYS.between(first, first.plusMonths(time.amount()))
                : time.amount();
    }
}
