package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Time limits came near or ran out, of many dossiers at once; heard in the same transaction.
 *
 * @param deadlines one for each dossier and kind
 */
public record DeadlinesPassed(List<Deadline> deadlines) {

    /** Keeps a list of its own. */
    public DeadlinesPassed {
        deadlines = List.copyOf(deadlines);
    }

    /** What came near or ran out. */
    public enum Kind {
        /** Most of the legal time is used up: the officers are to know. */
        OFFICER_WARNED,
        /** A working day before the due date: the head and the leader are to know. */
        HEAD_WARNED,
        /** The legal time ran out. */
        OVERDUE,
        /** The desk's eight working hours ran out. */
        RECEPTION_LATE
    }

    /** One of them: which dossier, by its id, code, service and receiving unit, and when it is or was due. */
    public record Deadline(Kind kind, UUID dossier, String code, String service, String unit, Instant due) {}
}
