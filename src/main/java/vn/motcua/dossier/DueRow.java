package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.DeadlinesPassed.Kind;

/**
 * A locked dossier about whose time limit something is to be done.
 *
 * @param id its id
 * @param code its public code
 * @param service the key of its service
 * @param unit the code of the receiving unit
 * @param status where it stands
 * @param deadlines when what is to be done
 * @param due its legal due date, null before acceptance
 * @param overdue whether its legal time ran out before
 * @param lastEvent the number of its last event
 * @param lastHash the hash of its last event
 */
record DueRow(
        UUID id,
        String code,
        String service,
        String unit,
        DossierStatus status,
        Deadlines deadlines,
        Instant due,
        boolean overdue,
        int lastEvent,
        String lastHash) {

    static final String COLUMNS = """
            id, code, service_key, unit_code, status, warn_at, head_at, over_at, due_at, overdue_at, last_event,
            last_hash""";

    /** What is to be done now; nobody is warned of what is over already. */
    List<Kind> kinds(Instant now) {
        if (isPast(deadlines.overAt(), now)) {
            return List.of(status == DossierStatus.SUBMITTED ? Kind.RECEPTION_LATE : Kind.OVERDUE);
        }
        List<Kind> kinds = new ArrayList<>();
        if (isPast(deadlines.warnAt(), now)) {
            kinds.add(Kind.OFFICER_WARNED);
        }
        if (isPast(deadlines.headAt(), now)) {
            kinds.add(Kind.HEAD_WARNED);
        }
        return kinds;
    }

    /** What remains to be done later. */
    Deadlines after(Instant now) {
        return isPast(deadlines.overAt(), now)
                ? Deadlines.NONE
                : new Deadlines(
                        isPast(deadlines.warnAt(), now) ? null : deadlines.warnAt(),
                        isPast(deadlines.headAt(), now) ? null : deadlines.headAt(),
                        deadlines.overAt());
    }

    /** The same with its legal due date as the instant that ran out, for a timer that is ahead of the sweep. */
    DueRow withOver(Instant over) {
        return new DueRow(id, code, service, unit, status, new Deadlines(deadlines.warnAt(), deadlines.headAt(), over),
                due, overdue, lastEvent, lastHash);
    }

    private static boolean isPast(Instant instant, Instant now) {
        return instant != null && !instant.isAfter(now);
    }

    static DueRow of(ResultSet row, int number) throws SQLException {
        return new DueRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("service_key"),
                row.getString("unit_code"),
                DossierStatus.of(row.getString("status")),
                new Deadlines(
                        DossierRows.instant(row, "warn_at"),
                        DossierRows.instant(row, "head_at"),
                        DossierRows.instant(row, "over_at")),
                DossierRows.instant(row, "due_at"),
                row.getTimestamp("overdue_at") != null,
                row.getInt("last_event"),
                row.getString("last_hash"));
    }
}
