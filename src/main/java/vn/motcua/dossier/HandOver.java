package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.organisation.CityClock;

/**
 * A dossier given from one post to the next, and what became of it there.
 *
 * @param step the id of the step in its diagram
 * @param name the step's name
 * @param unit the code of the unit that takes, {@code applicant} for the applicant
 * @param role the role at that unit
 * @param giverUnit the code of the unit that gave, null for the filing
 * @param giverName the person who gave, null for the filing
 * @param givenAt when it was given
 * @param dueAt when the step is due, null where the diagram says nothing
 * @param taker the account that took it, null while nobody did
 * @param takenAt when it was taken
 * @param deciderName the person who decided the step, null while nobody did
 * @param endedAt when the step was done, null while it is not
 */
public record HandOver(
        String step,
        String name,
        String unit,
        String role,
        String giverUnit,
        String giverName,
        Instant givenAt,
        Instant dueAt,
        String taker,
        Instant takenAt,
        String deciderName,
        Instant endedAt) {

    /** How a step was done, in the three words of the control sheet (Circular 01/2018, form 05). */
    public enum Pace {
        /** Before the day on which it was due. */
        EARLY,
        /** On that day. */
        ON_TIME,
        /** After the due moment. */
        LATE
    }

    /** How the step was done; null while it is not, and where nothing says by when. */
    public Pace pace() {
        if (endedAt == null || dueAt == null) {
            return null;
        }
        if (endedAt.isAfter(dueAt)) {
            return Pace.LATE;
        }
        return day(endedAt).isBefore(day(dueAt)) ? Pace.EARLY : Pace.ON_TIME;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CityClock.ZONE);
    }
}
