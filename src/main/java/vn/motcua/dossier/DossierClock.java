package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/**
 * The legal time of a dossier: a pure function of its events and the versions of the calendar.
 *
 * <p>Starts at acceptance, stands while the applicant is awaited, ends when the result is signed and at the desk
 * (Decree 61/2018, articles 17 to 19; facts on the one-stop rules, section 4).
 *
 * @param spans the stretches in which it ran or stood, in order; the last one may be open
 * @param limit the limit in force, null before acceptance
 * @param due the legal due date, null before acceptance; while the clock stands, as it would be without the stop
 * @param promised the new date that the leader promised with an apology; null without one, and no change of the due date
 * @param ended when it ended, null while it has not
 */
public record DossierClock(List<Span> spans, TimeLimit limit, Instant due, LocalDate promised, Instant ended) {

    /**
     * A stretch of time.
     *
     * @param from its begin
     * @param to its end, null while it lasts
     * @param running whether the legal time ran
     * @param reason why it stood: the kind of what was asked; null where it ran
     */
    public record Span(Instant from, Instant to, boolean running, String reason) {}

    /**
     * Reads the clock off the events, in whatever order they come.
     *
     * @param calendars each version of the calendar by its number
     */
    public static DossierClock of(
            List<DossierEvent> events, IntFunction<WorkingCalendar> calendars, ClockAfterSupplement afterSupplement) {
        return new ClockReading(afterSupplement).read(events, calendars);
    }

    /** Whether it stands because the applicant is awaited. */
    public boolean isStopped() {
        return ended == null && !spans.isEmpty() && !spans.get(spans.size() - 1).running();
    }

    /** The working time left at that instant, negative when late; null before acceptance and after the end. */
    public Duration remaining(Instant now, WorkingCalendar calendar) {
        if (due == null || ended != null) {
            return null;
        }
        Instant from = isStopped() ? spans.get(spans.size() - 1).from() : now;
        return from.isAfter(due)
                ? calendar.workingTimeBetween(due, from).negated()
                : calendar.workingTimeBetween(from, due);
    }

    /** Whether the legal time ran out before it ended, stood or came to that moment. */
    public boolean isLate(Instant now) {
        Instant ran = spans.isEmpty() || spans.get(spans.size() - 1).running()
                ? ended == null ? now : ended
                : spans.get(spans.size() - 1).from();
        return due != null && ran.isAfter(due);
    }
}
