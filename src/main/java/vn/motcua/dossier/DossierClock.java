package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/**
 * The legal time of a dossier: a pure function of its events and the calendar.
 *
 * <p>Starts at acceptance, stands while the applicant is awaited, ends when the result is signed and at the desk
 * (Decree 61/2018, articles 17 to 19; facts on the one-stop rules, section 4).
 *
 * @param spans the stretches in which it ran or stood, in order; the last one may be open
 * @param limit the limit in force, null before acceptance
 * @param due the legal due date, null before acceptance; while the clock stands, as it would be without the stop
 * @param ended when it ended, null while it has not
 */
public record DossierClock(List<Span> spans, TimeLimit limit, Instant due, Instant ended) {

    /**
     * A stretch of time.
     *
     * @param from its begin
     * @param to its end, null while it lasts
     * @param running whether the legal time ran
     * @param reason why it stood: the kind of what was asked; null where it ran
     */
    public record Span(Instant from, Instant to, boolean running, String reason) {}

    /** Reads the clock off the events. */
    public static DossierClock of(
            List<DossierEvent> events, WorkingCalendar calendar, ClockAfterSupplement afterSupplement) {
        return new Reading(calendar, afterSupplement).read(events);
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

    /** Folds the events one after the other. */
    private static final class Reading {

        private final WorkingCalendar calendar;
        private final ClockAfterSupplement afterSupplement;
        private final List<Span> spans = new ArrayList<>();
        private final List<Span> stops = new ArrayList<>();
        private TimeLimit limit;
        private Instant start;
        private Instant due;
        private Instant ended;

        Reading(WorkingCalendar calendar, ClockAfterSupplement afterSupplement) {
            this.calendar = calendar;
            this.afterSupplement = afterSupplement;
        }

        DossierClock read(List<DossierEvent> events) {
            events.forEach(this::take);
            return new DossierClock(List.copyOf(spans), limit, due, ended);
        }

        private void take(DossierEvent event) {
            switch (event.kind()) {
                case ACCEPTED -> begin(event);
                case LIMIT_REPLACED -> replaceLimit(event);
                case ASKED -> stop(event);
                case ANSWERED -> goOn(event);
                case RESULT_READY, REFUSED, WITHDRAWN, LAPSED -> end(event.at());
                default -> { }
            }
        }

        private void begin(DossierEvent event) {
            start = event.at();
            limit = TimeLimit.parse(event.detail().getOrDefault("limit", "")).orElse(null);
            spans.add(new Span(start, null, true, null));
            recompute();
        }

        private void replaceLimit(DossierEvent event) {
            limit = TimeLimit.parse(event.detail().getOrDefault("limit", "")).orElse(limit);
            recompute();
        }

        private void stop(DossierEvent event) {
            if (start == null || ended != null || !"stopped".equals(event.detail().get("clock")) || standing()) {
                return;
            }
            closeLast(event.at());
            spans.add(new Span(event.at(), null, false, event.detail().get("kind")));
        }

        private void goOn(DossierEvent event) {
            if (ended != null || !standing()) {
                return;
            }
            closeLast(event.at());
            stops.add(spans.get(spans.size() - 1));
            if (afterSupplement == ClockAfterSupplement.RESTART) {
                start = event.at();
                stops.clear();
            }
            spans.add(new Span(event.at(), null, true, null));
            recompute();
        }

        private void end(Instant at) {
            if (ended == null) {
                ended = at;
                closeLast(at);
            }
        }

        private boolean standing() {
            return !spans.isEmpty() && !spans.get(spans.size() - 1).running();
        }

        private void closeLast(Instant at) {
            if (!spans.isEmpty()) {
                Span open = spans.remove(spans.size() - 1);
                spans.add(new Span(open.from(), at, open.running(), open.reason()));
            }
        }

        private void recompute() {
            if (start == null || limit == null) {
                return;
            }
            due = calendar.due(start, limit);
            stops.forEach(stop -> due = after(stop));
        }

        /** The due date after a stop: what was left when it began is left when it ends. */
        private Instant after(Span stop) {
            if (!stop.from().isBefore(due)) {
                return due;
            }
            return switch (limit.unit()) {
                case WORKING_HOUR -> calendar.addWorkingTime(stop.to(), calendar.workingTimeBetween(stop.from(), due));
                case WORKING_DAY -> calendar.due(
                        stop.to(),
                        new TimeLimit(
                                Math.max(1, calendar.workingDaysBetween(day(stop.from()), day(due))),
                                TimeLimit.Unit.WORKING_DAY));
                case DAY, MONTH -> calendar.due(
                        stop.to(),
                        new TimeLimit(
                                Math.max(1, ChronoUnit.DAYS.between(day(stop.from()), day(due))), TimeLimit.Unit.DAY));
            };
        }

        private static LocalDate day(Instant instant) {
            return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
        }
    }
}
