package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/**
 * From which day to which, both included.
 *
 * @param from the first day, null for the very first
 * @param to the last day, null for today
 */
public record Period(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    /** No database knows the days of all the years that can be typed. */
    private static final LocalDate LAST = LocalDate.of(9000, 1, 1);

    /** Refuses a period that ends before it begins. */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "statistics.backwards");
        }
        from = within(from);
        to = within(to);
    }

    private static LocalDate within(LocalDate day) {
        if (day == null || !day.isBefore(FIRST) && !day.isAfter(LAST)) {
            return day;
        }
        return day.isBefore(FIRST) ? FIRST : LAST;
    }

    Instant begin() {
        return (from == null ? FIRST : from).atStartOfDay(CityClock.ZONE).toInstant();
    }

    /** The end of the last day, or now where that is earlier. */
    Instant end(Instant now) {
        if (to == null) {
            return now;
        }
        Instant end = to.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant();
        return end.isBefore(now) ? end : now;
    }
}
