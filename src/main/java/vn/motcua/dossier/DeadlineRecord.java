package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DeadlinesPassed.Kind;
import vn.motcua.security.Actor;

/** Records what the sweep did, for hundreds of locked dossiers in two batches: their events, then their rows. */
@Component
class DeadlineRecord {

    private static final String INSERT = """
            insert into dossier_event (dossier_id, number, kind, at, actor, unit_code, detail, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update dossier set last_event = ?, last_hash = ?, version = version + ?, changed_at = ?, act_at = ?,
                   warn_at = ?, head_at = ?, over_at = ?, warned_for = coalesce(?, warned_for),
                   head_warned_for = coalesce(?, head_warned_for), overdue_at = coalesce(overdue_at, ?),
                   late = (late or ?), missed_by_outage = (missed_by_outage or ?),
                   reception_late = (reception_late or ?)
            where id = ?
            """;
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final LockedDossiers locked;

    DeadlineRecord(JdbcTemplate jdbc, ObjectMapper json, LockedDossiers locked) {
        this.jdbc = jdbc;
        this.json = json;
        this.locked = locked;
    }

    /**
     * Appends the events to the chains of the locked dossiers and marks their rows.
     *
     * @param outage names the outage of the product in which a moment lies; empty where it worked
     */
    void write(List<Acted> acted, Instant at, Function<Instant, String> outage) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        List<Linked> events = new ArrayList<>();
        List<Marked> rows = new ArrayList<>();
        for (Acted one : acted) {
            locked.forget(one.row().id());
            rows.add(link(one, now, outage, events));
        }
        jdbc.batchUpdate(INSERT, events, BATCH, DeadlineRecord::fill);
        jdbc.batchUpdate(UPDATE, rows, BATCH, (row, marked) -> fill(row, marked, now));
    }

    private Marked link(Acted one, Instant now, Function<Instant, String> outage, List<Linked> events) {
        String hash = one.row().lastHash();
        int number = one.row().lastEvent();
        boolean missedByOutage = false;
        for (Kind kind : one.kinds()) {
            Instant due = one.row().deadlines().overAt();
            String cause = kind == Kind.OVERDUE || kind == Kind.RECEPTION_LATE ? outage.apply(due) : "";
            DossierEvent event = new DossierEvent(one.row().id(), ++number, event(kind), now,
                    Actor.system().account(), one.row().unit(), detail(kind, due, cause));
            String detail = write(event.detail());
            String next = EventHash.of(hash, event, detail);
            events.add(new Linked(event, detail, hash, next));
            missedByOutage |= kind == Kind.OVERDUE && !cause.isEmpty();
            hash = next;
        }
        return new Marked(one, number, hash, missedByOutage);
    }

    private static EventKind event(Kind kind) {
        return switch (kind) {
            case OFFICER_WARNED, HEAD_WARNED -> EventKind.DUE_SOON;
            case OVERDUE -> EventKind.OVERDUE;
            case RECEPTION_LATE -> EventKind.RECEPTION_LATE;
        };
    }

    private static Map<String, String> detail(Kind kind, Instant due, String outage) {
        Map<String, String> detail = new TreeMap<>();
        detail.put("due", due.toString());
        if (kind == Kind.OFFICER_WARNED || kind == Kind.HEAD_WARNED) {
            detail.put("stage", kind == Kind.OFFICER_WARNED ? "officer" : "head");
        }
        if (!outage.isEmpty()) {
            detail.put("cause", "outage");
            detail.put("outage", outage);
        }
        return detail;
    }

    private String write(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A map of texts could not be written as JSON", impossible);
        }
    }

    private static void fill(PreparedStatement row, Linked linked) throws SQLException {
        row.setObject(1, linked.event().dossier());
        row.setInt(2, linked.event().number());
        row.setString(3, linked.event().kind().code());
        row.setTimestamp(4, Timestamp.from(linked.event().at()));
        row.setString(5, linked.event().actor());
        row.setString(6, linked.event().unit());
        row.setString(7, linked.detail());
        row.setString(8, linked.previous());
        row.setString(9, linked.hash());
    }

    private static void fill(PreparedStatement row, Marked marked, Instant now) throws SQLException {
        DueRow dossier = marked.acted().row();
        List<Kind> kinds = marked.acted().kinds();
        Deadlines next = marked.acted().next();
        Timestamp due = DeadlineFollower.timestamp(dossier.deadlines().overAt());
        Timestamp at = Timestamp.from(now);
        row.setInt(1, marked.number());
        row.setString(2, marked.hash());
        row.setInt(3, kinds.size());
        row.setTimestamp(4, at);
        row.setTimestamp(5, DeadlineFollower.timestamp(DeadlineFollower.first(next)));
        row.setTimestamp(6, DeadlineFollower.timestamp(next.warnAt()));
        row.setTimestamp(7, DeadlineFollower.timestamp(next.headAt()));
        row.setTimestamp(8, DeadlineFollower.timestamp(next.overAt()));
        row.setTimestamp(9, kinds.contains(Kind.OFFICER_WARNED) ? due : null);
        row.setTimestamp(10, kinds.contains(Kind.HEAD_WARNED) ? due : null);
        row.setTimestamp(11, kinds.contains(Kind.OVERDUE) ? at : null);
        row.setBoolean(12, kinds.contains(Kind.OVERDUE));
        row.setBoolean(13, marked.missedByOutage());
        row.setBoolean(14, kinds.contains(Kind.RECEPTION_LATE));
        row.setObject(15, dossier.id());
    }

    /** What was done about a dossier, and what remains to be done later. */
    record Acted(DueRow row, List<Kind> kinds, Deadlines next) {}

    private record Linked(DossierEvent event, String detail, String previous, String hash) {}

    private record Marked(Acted acted, int number, String hash, boolean missedByOutage) {}
}
