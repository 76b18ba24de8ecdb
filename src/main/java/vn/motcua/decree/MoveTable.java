package vn.motcua.decree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.OpenDossiers;
import vn.motcua.organisation.CityClock;

/** The dossiers of an operation: first its list of work, then its trail. */
@Component
class MoveTable {

    private static final int PROBLEM_LENGTH = 500;

    private final JdbcClient jdbc;
    private final CityClock clock;

    MoveTable(JdbcClient jdbc, CityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters the dossiers whose legal time touches the stretch and which are not in the list yet; how many. */
    int enter(UUID operation, OpenDossiers.Stretch stretch) {
        return jdbc.sql("""
                insert into due_date_move (operation_id, dossier_id, dossier_code, service_key, unit_code, state)
                select cast(:operation as uuid), d.id, d.code, d.service_key, d.unit_code, 'waiting' from dossier d
                where %s and not exists (
                    select 1 from due_date_move m where m.operation_id = :operation and m.dossier_id = d.id)
                """.formatted(OpenDossiers.condition()))
                .param("operation", operation)
                .param("from", Timestamp.from(stretch.from()))
                .param("to", Timestamp.from(stretch.to()))
                .update();
    }

    /**
     * The next dossiers that wait, locked; those that another node has in hand are left to it.
     *
     * @param after the code after which to look, so that what was done is not walked over again; empty from the first
     */
    List<Waiting> next(UUID operation, String after, int most) {
        return jdbc.sql("""
                select dossier_id, dossier_code from due_date_move
                where operation_id = :operation and state = 'waiting' and dossier_code > :after
                order by dossier_code fetch first %d rows only for update skip locked
                """.formatted(most))
                .param("operation", operation)
                .param("after", after)
                .query((row, number) -> new Waiting(row.getObject("dossier_id", UUID.class), row.getString("dossier_code")))
                .list();
    }

    /**
     * Locks one that waits; whether it still did. The state is looked at here and not by the database, which might take the
     * index of all that wait for the shorter way to the one.
     */
    boolean isWaiting(UUID operation, UUID dossier) {
        return jdbc.sql("""
                select state from due_date_move
                where operation_id = :operation and dossier_id = :dossier for update skip locked
                """)
                .param("operation", operation)
                .param("dossier", dossier)
                .query(String.class)
                .optional()
                .filter("waiting"::equals)
                .isPresent();
    }

    void done(UUID operation, UUID dossier, Dates dates) {
        jdbc.sql("""
                update due_date_move set state = :state, due_before = :before, due_after = :after, moved_at = :at
                where operation_id = :operation and dossier_id = :dossier
                """)
                .param("state", dates.differ() ? "moved" : "unmoved")
                .param("before", timestamp(dates.before()))
                .param("after", timestamp(dates.after()))
                .param("at", Timestamp.from(clock.instant()))
                .param("operation", operation)
                .param("dossier", dossier)
                .update();
    }

    void failed(UUID operation, UUID dossier, RuntimeException problem) {
        String words = String.valueOf(problem.getMessage());
        jdbc.sql("""
                update due_date_move set state = 'failed', attempts = attempts + 1, problem = :problem
                where operation_id = :operation and dossier_id = :dossier
                """)
                .param("problem", words.substring(0, Math.min(PROBLEM_LENGTH, words.length())))
                .param("operation", operation)
                .param("dossier", dossier)
                .update();
    }

    void retry(UUID operation) {
        jdbc.sql("update due_date_move set state = 'waiting' where operation_id = :operation and state = 'failed'")
                .param("operation", operation)
                .update();
    }

    Operation.Progress progress(UUID operation) {
        Map<String, Integer> states = jdbc.sql(
                        "select state, count(*) from due_date_move where operation_id = :operation group by state")
                .param("operation", operation)
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Operation.Progress(
                states.getOrDefault("waiting", 0),
                states.getOrDefault("moved", 0),
                states.getOrDefault("unmoved", 0),
                states.getOrDefault("failed", 0));
    }

    /** The dossiers that were moved, in the order of their codes. */
    List<Operation.Line> moved(UUID operation, String after, int most) {
        return jdbc.sql("""
                select * from due_date_move
                where operation_id = :operation and state = 'moved' and dossier_code > :after
                order by dossier_code fetch first %d rows only
                """.formatted(most))
                .param("operation", operation)
                .param("after", after)
                .query(MoveTable::line)
                .list();
    }

    private static Operation.Line line(ResultSet row, int number) throws SQLException {
        return new Operation.Line(
                row.getObject("dossier_id", UUID.class),
                row.getString("dossier_code"),
                row.getString("service_key"),
                row.getString("unit_code"),
                row.getTimestamp("due_before").toInstant(),
                row.getTimestamp("due_after").toInstant(),
                row.getTimestamp("moved_at").toInstant());
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** A dossier that waits to be looked at. */
    record Waiting(UUID dossier, String code) {}

    /** The due date of a dossier before and after it was looked at; each may be null. */
    record Dates(Instant before, Instant after) {

        boolean differ() {
            return before != null && after != null && !before.equals(after);
        }
    }
}
