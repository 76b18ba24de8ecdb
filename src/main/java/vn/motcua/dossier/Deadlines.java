package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;

/**
 * When something must be done about a dossier's legal time; nothing while its clock stands.
 *
 * @param warnAt when the officers are told
 * @param headAt when the head and the leader are told; never before the officers
 * @param overAt when the legal time runs out
 */
record Deadlines(Instant warnAt, Instant headAt, Instant overAt) {

    static final Deadlines NONE = new Deadlines(null, null, null);

    private static final Duration WORKING_DAY = OfficeHours.CITY.perDay();

    /** Counts back from the due date in working time (facts on the one-stop rules, section 10). */
    static Deadlines of(DossierClock clock, WorkingCalendar calendar, DeadlineSettings settings) {
        if (clock.due() == null || clock.ended() != null || clock.isStopped()) {
            return NONE;
        }
        Duration left = length(clock, calendar).multipliedBy(settings.percentLeft()).dividedBy(100);
        Duration head = clock.limit().unit() == TimeLimit.Unit.WORKING_HOUR
                ? Duration.ofHours(settings.headHours())
                : WORKING_DAY.multipliedBy(settings.headDays());
        Duration warn = left.compareTo(head) < 0 ? head : left;
        return new Deadlines(
                calendar.subtractWorkingTime(clock.due(), warn),
                calendar.subtractWorkingTime(clock.due(), head),
                clock.due());
    }

    /** The working time that the whole limit grants. */
    private static Duration length(DossierClock clock, WorkingCalendar calendar) {
        TimeLimit limit = clock.limit();
        return switch (limit.unit()) {
            case WORKING_HOUR -> Duration.ofHours(limit.amount());
            case WORKING_DAY -> WORKING_DAY.multipliedBy(limit.amount());
            case DAY, MONTH -> {
                Instant start = clock.spans().get(0).from();
                yield calendar.workingTimeBetween(start, calendar.due(start, limit));
            }
        };
    }
}
