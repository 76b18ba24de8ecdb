package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param derivation how the due date comes about, null before acceptance
 */
public record DossierClock(List<Span> spans, TimeLimit limit, Instant due, LocalDate promised, Instant ended, Derivation derivation) {

    /** How the legal time ended: the three results of the control sheet (Circular 01/2018, form 05). */
    public enum Result {
        /** Before the day that was due. */
        EARLY,
        /** On that day. */
        ON_TIME,
        /** After it. */
        LATE
    }

    /** Why it stood, where no question was open. */
    public static final String OUTAGE = "outage";

    /**
     * A stretch of time.
     *
     * @param from its begin
     * @param to its end, null while it lasts
     * @param running whether the legal time ran
     * @param reason why it stood: the kind of what was asked, or {@value #OUTAGE}; null where it ran
     */
    public record Span(Instant from, Instant to, boolean running, String reason) {

        /** Whether it stood for the applicant's sake or by the law, and not for an outage. */
        public boolean isAwaiting() {
            return !running && !OUTAGE.equals(reason);
        }

        /** The same stretch with the outages in it as stretches of their own. */
        List<Span> without(List<Pause> outages) {
            List<Span> parts = new ArrayList<>();
            Instant begin = from;
            for (Pause outage : running ? outages : List.<Pause>of()) {
                boolean within = outage.to().isAfter(begin) && (to == null || outage.from().isBefore(to));
                if (within) {
                    Instant stood = outage.from().isAfter(begin) ? outage.from() : begin;
                    Instant wentOn = to != null && outage.to().isAfter(to) ? to : outage.to();
                    parts.add(new Span(begin, stood, true, null));
                    parts.add(new Span(stood, wentOn, false, OUTAGE));
                    begin = wentOn;
                }
            }
            parts.add(new Span(begin, to, running, reason));
            parts.removeIf(part -> part.from().equals(part.to()) && !from.equals(to));
            return parts;
        }
    }

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
        return ended == null && !spans.isEmpty() && !last().running();
    }

    /** Since when it stands, or stood when it ended; null where it runs or ran to its end. */
    public Instant stoppedSince() {
        Instant since = null;
        for (int i = spans.size() - 1; i >= 0 && spans.get(i).isAwaiting(); i--) {
            since = spans.get(i).from();
        }
        return since;
    }

    /** The working time left at that instant, negative when late; null before acceptance and after the end. */
    public Duration remaining(Instant now, WorkingCalendar calendar) {
        return due == null || ended != null ? null : calendar.workingTimeBetween(ranUntil(now), due);
    }

    /** Whether the legal time ran out before it stood, ended or came to that instant. */
    public boolean isLate(Instant now) {
        return due != null && ranUntil(now).isAfter(due);
    }

    /** How it ended; null while it has not, and where it never began. */
    public Result result() {
        if (ended == null || due == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(ranUntil(ended), WorkingCalendar.ZONE);
        boolean early = day.isBefore(LocalDate.ofInstant(due, WorkingCalendar.ZONE));
        return isLate(ended) ? Result.LATE : early ? Result.EARLY : Result.ON_TIME;
    }

    /** Up to where the legal time has run: since when it stands, its end, or that instant. */
    public Instant ranUntil(Instant now) {
        Instant since = stoppedSince();
        if (since != null) {
            return since;
        }
        return ended == null ? now : ended;
    }

    private Span last() {
        return spans.get(spans.size() - 1);
    }
}
