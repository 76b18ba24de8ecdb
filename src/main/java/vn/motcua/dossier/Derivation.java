package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.TimeLimit;

/**
 * How a due date comes about, so that a clerk can check it with a calendar of paper.
 *
 * @param calendar the number of the calendar's version that counts
 * @param basis where the law gives another limit for this case; empty where the limit is the service's own
 * @param portions the limit, then each extension, one begun where the other is used up
 * @param outages the announced outages, each as it was announced last; cancelled ones are not among them
 * @param decrees the changes of the calendar after acceptance
 */
public record Derivation(
        int calendar, String basis, List<Portion> portions, List<AnnouncedOutage> outages, List<Decree> decrees) {

    /** What a day does to the legal time. */
    public enum Sort {
        /** It is the day of the event with which the portion begins; a period begins on the next day. */
        FIRST,
        /** It counts, in whole or with the time given. */
        COUNTED,
        /** Offices do not work on it. */
        OFF,
        /** The applicant was awaited. */
        AWAITED,
        /** An outage took half of its office hours or more, or all that would have counted. */
        OUTAGE,
        /** The time is used up, but may not end on a day off or while the clock stands. */
        CARRIED,
        /** The working day on which a time that was used up before ends. */
        END,
        /** Nothing of its office hours lies within. */
        CLOSED
    }

    /**
     * A day within a portion.
     *
     * @param date the day
     * @param sort what it does
     * @param number which of the counted days it is, from 1; 0 where it is none or hours are counted
     * @param time the working time that counts of it; null where days are counted
     * @param special what is special about the day; null where nothing is
     */
    public record Day(LocalDate date, Sort sort, long number, Duration time, SpecialDay special) {}

    /**
     * A portion of legal time and how it is used up.
     *
     * @param time how much, in the law's words
     * @param total the same in hours or days
     * @param extension why it was added; null for the limit itself
     * @param from when it begins
     * @param to when it is used up
     * @param days each day from the first to the last
     */
    public record Portion(
            TimeLimit time, long total, Extension extension, Instant from, Instant to, List<Day> days) {

        /** Whether hours are counted, not days. */
        public boolean inHours() {
            return time.unit() == TimeLimit.Unit.WORKING_HOUR;
        }
    }

    /**
     * Why a leader gave more time.
     *
     * @param by how much
     * @param article the article that allows it
     * @param reason why
     * @param at when it was given
     */
    public record Extension(TimeLimit by, String article, String reason, Instant at) {}

    /**
     * A change of the calendar by which the due date was computed anew.
     *
     * @param version the version of the calendar
     * @param decree the number of the decision
     * @param title what it is called
     * @param at when the dossier was moved
     * @param dueBefore the due date before, null where none was
     * @param dueAfter the due date after, null where none was
     */
    public record Decree(
            int version, String decree, String title, Instant at, Instant dueBefore, Instant dueAfter) {}

    /** When all of it is used up. */
    Instant due() {
        return portions.get(portions.size() - 1).to();
    }
}
