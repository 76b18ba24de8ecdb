package vn.motcua.decree;

import java.time.Instant;
import java.util.UUID;

/**
 * One move of due dates.
 *
 * @param id its name
 * @param kind what moves them
 * @param version the version of the calendar; null for an outage
 * @param outage the outage; null for the calendar
 * @param revision what was said of the outage; null for the calendar
 * @param startedBy the account that started it
 * @param startedAt when
 * @param closed whether no dossier can be missing any more
 */
public record Operation(
        UUID id,
        Kind kind,
        Integer version,
        UUID outage,
        Integer revision,
        String startedBy,
        Instant startedAt,
        boolean closed) {

    /** What moves due dates. */
    public enum Kind {
        /** A version of the calendar. */
        CALENDAR,
        /** An outage that was announced, recognised, shortened or called off. */
        OUTAGE
    }

    /**
     * How far it is.
     *
     * @param waiting dossiers still to look at
     * @param moved dossiers that have another due date now
     * @param unmoved dossiers that keep theirs
     * @param failed dossiers that could not be moved
     */
    public record Progress(int waiting, int moved, int unmoved, int failed) {

        /** All dossiers of the operation. */
        public int all() {
            return waiting + moved + unmoved + failed;
        }

        /** The dossiers that were looked at. */
        public int done() {
            return all() - waiting;
        }
    }

    /**
     * A dossier that was moved.
     *
     * @param dossier its inner name
     * @param code its public number
     * @param service the key of its service
     * @param unit the code of the unit where it was filed
     * @param before when it was due
     * @param after when it is due since
     * @param at when it was moved
     */
    public record Line(
            UUID dossier, String code, String service, String unit, Instant before, Instant after, Instant at) {}

    static Operation ofCalendar(int version, String by, Instant at) {
        return new Operation(UUID.randomUUID(), Kind.CALENDAR, version, null, null, by, at, false);
    }

    static Operation ofOutage(UUID outage, int revision, String by, Instant at) {
        return new Operation(UUID.randomUUID(), Kind.OUTAGE, null, outage, revision, by, at, false);
    }
}
