package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;

/** Who gave each dossier to whom and when: written in the engine's transaction, kept when the work is done. */
@Component
public class HandOvers {

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final CityClock clock;

    HandOvers(JdbcClient jdbc, Decisions decisions, CityClock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * The dossier was given to a post, by whoever decided last.
     *
     * @param workItem the id of the work item
     * @param stage what is to be done and where; its instants are not looked at
     * @param due when it is due, null for no time
     */
    public void give(UUID dossier, String workItem, Stage stage, Instant due) {
        Optional<Decision.By> giver = decisions.last(dossier).map(Decision::by);
        jdbc.sql("""
                insert into dossier_hand_over (work_item, dossier_id, step, name, unit_code, role, giver_unit, giver_name,
                                               given_at, due_at)
                values (:workItem, :dossier, :step, :name, :unit, :role, :giverUnit, :giverName, :at, :due)
                """)
                .param("workItem", workItem)
                .param("dossier", dossier)
                .param("step", stage.step())
                .param("name", stage.name())
                .param("unit", stage.unit())
                .param("role", stage.role())
                .param("giverUnit", giver.map(Decision.By::unit).orElse(null))
                .param("giverName", giver.map(Decision.By::personName).orElse(null))
                .param("at", Timestamp.from(clock.instant()))
                .param("due", due == null ? null : Timestamp.from(due))
                .update();
    }

    /** Somebody took it, or gave it back to the post (null). */
    public void take(String workItem, String account) {
        jdbc.sql("update dossier_hand_over set taker = :taker, taken_at = :at where work_item = :workItem")
                .param("taker", account)
                .param("at", account == null ? null : Timestamp.from(clock.instant()))
                .param("workItem", workItem)
                .update();
    }

    /** The step is done, or not awaited any more. */
    public void end(String workItem) {
        jdbc.sql("update dossier_hand_over set ended_at = :at where work_item = :workItem and ended_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("workItem", workItem)
                .update();
    }

    /** All hand-overs of a dossier in their order. */
    public List<HandOver> of(UUID dossier) {
        return jdbc.sql("""
                select h.*, d.officer_name from dossier_hand_over h
                left join dossier_decision d on d.work_item = h.work_item
                where h.dossier_id = :id order by h.given_at, h.work_item
                """)
                .param("id", dossier)
                .query(HandOvers::handOver)
                .list();
    }

    /** When that work item is or was due; empty where nothing says so. */
    public Optional<Instant> dueOf(String workItem) {
        return jdbc.sql("select due_at from dossier_hand_over where work_item = :id and due_at is not null")
                .param("id", workItem)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private static HandOver handOver(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getString("step"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("role"),
                row.getString("giver_unit"),
                row.getString("giver_name"),
                DossierRows.instant(row, "given_at"),
                DossierRows.instant(row, "due_at"),
                row.getString("taker"),
                DossierRows.instant(row, "taken_at"),
                row.getString("officer_name"),
                DossierRows.instant(row, "ended_at"));
    }
}
