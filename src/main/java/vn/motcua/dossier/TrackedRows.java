package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lies behind a tracking key: in one statement a dossier that has ended, in two any other, the dossier and then its way.
 *
 * <p>Everybody may ask, and many do at once. What nobody is told by the key is not read either: whose dossier it is, and of one
 * that has ended, what was filled in.
 */
@Component
class TrackedRows {

    /** One row for each stage of a dossier that has ended, and a single one where none is known. */
    private static final String DOSSIER = """
            select d.id, code, service_key, service_version, d.unit_code, '' as applicant, '' as applicant_name, status,
                   case when d.ended_at is null then answers else '{}' end as answers, version, late, created_at,
                   changed_at, submitted_at, accepted_at, due_at, result_at, d.ended_at, apologised_at, tracking_hash,
                   stage.step as a, stage.name as b, stage.unit_code as c, stage.role as d, stage.started_at as at,
                   stage.ended_at as until_at
            from dossier d
            left join dossier_stage stage on stage.dossier_id = d.id and d.ended_at is not null
            where code = :code
            order by stage.number
            """;

    private static final String WAY = """
            select 'stage' as part, number, step as a, name as b, unit_code as c, role as d, '' as e, '' as f,
                   started_at as at, ended_at as until_at
            from dossier_stage where dossier_id = :id
            union all
            select 'event', number, kind, actor, unit_code, detail, '', '', at, null
            from dossier_event where dossier_id = :id and kind in (%s)
            union all
            select 'asked', 0, work_item, kind, title, reason, fields, documents, asked_at, until_at
            from dossier_asked where dossier_id = :id and answered_at is null
            order by part, number, at
            """.formatted(ClockReading.READS.stream()
                    .map(kind -> "'" + kind.code() + "'")
                    .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final DossierEvents events;

    TrackedRows(JdbcClient jdbc, DossierEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * The way of a dossier.
     *
     * @param walked the stages that were and are, in their order
     * @param events those that the clock reads, in their order
     * @param asked what is open, the oldest question first
     */
    record Way(List<Stage> walked, List<DossierEvent> events, List<Asked> asked) {

        private static Way empty() {
            return new Way(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Optional<TrackedRow> find(String code) {
        return jdbc.sql(DOSSIER).param("code", code).query(row -> {
            return row.next() ? Optional.of(TrackedRow.read(row)) : Optional.<TrackedRow>empty();
        });
    }

    /** All of its way. */
    Way way(UUID dossier) {
        Way way = Way.empty();
        jdbc.sql(WAY).param("id", dossier).query((ResultSet row) -> take(way, dossier, row));
        return way;
    }

    private void take(Way way, UUID dossier, ResultSet row) throws SQLException {
        switch (row.getString("part")) {
            case "stage" -> way.walked().add(stage(row));
            case "event" -> way.events().add(event(dossier, row));
            default -> way.asked().add(asked(row));
        }
    }

    static Stage stage(ResultSet row) throws SQLException {
        Instant ended = DossierRows.instant(row, "until_at");
        return new Stage(
                row.getString("a"),
                row.getString("b"),
                ended == null ? Stage.State.CURRENT : Stage.State.DONE,
                DossierRows.instant(row, "at"),
                ended,
                row.getString("c"),
                row.getString("d"));
    }

    private DossierEvent event(UUID dossier, ResultSet row) throws SQLException {
        return new DossierEvent(
                dossier,
                row.getInt("number"),
                EventKind.of(row.getString("a")),
                DossierRows.instant(row, "at"),
                row.getString("b"),
                row.getString("c"),
                events.read(row.getString("d")));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getString("a"),
                row.getString("b"),
                row.getString("c"),
                row.getString("d"),
                AskedOfApplicant.list(row.getString("e")),
                AskedOfApplicant.list(row.getString("f")),
                DossierRows.instant(row, "at"),
                DossierRows.instant(row, "until_at"));
    }
}
