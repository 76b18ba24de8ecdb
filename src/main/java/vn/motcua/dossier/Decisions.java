package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;

/** What was decided on each dossier, step by step. */
@Component
class Decisions {

    private final JdbcClient jdbc;
    private final LockedDossiers locked;

    Decisions(JdbcClient jdbc, LockedDossiers locked) {
        this.jdbc = jdbc;
        this.locked = locked;
    }

    /** Keeps a decision; the dossier's row is locked by the caller, so the number has no rival. */
    void add(UUID dossier, Decision decision) {
        jdbc.sql("""
                insert into dossier_decision (dossier_id, number, work_item, step, name, unit_code, role, officer, officer_name,
                                              outcome, outcome_name, note, form_key, answers, at)
                values (:dossier, (select count(*) + 1 from dossier_decision where dossier_id = :dossier),
                        :workItem, :step, :name, :unit, :role, :officer, :officerName,
                        :outcome, :outcomeName, :note, :formKey, :answers, :at)
                """)
                .param("workItem", decision.workItem())
                .param("step", decision.step())
                .param("name", decision.name())
                .param("unit", decision.by().unit())
                .param("role", decision.by().role())
                .param("officer", decision.by().account())
                .param("officerName", decision.by().personName())
                .param("outcome", decision.outcome())
                .param("outcomeName", decision.outcomeName())
                .param("note", decision.note())
                .param("formKey", decision.formKey())
                .param("answers", decision.answers().toJson())
                .param("at", Timestamp.from(decision.at()))
                .param("dossier", dossier)
                .update();
        locked.find(dossier).ifPresent(held -> held.decide(decision));
    }

    List<Decision> of(UUID dossier) {
        return jdbc.sql("select * from dossier_decision where dossier_id = :dossier order by number")
                .param("dossier", dossier)
                .query(Decisions::decision)
                .list();
    }

    Optional<Decision> last(UUID dossier) {
        return locked.find(dossier)
                .map(held -> held.lastDecision(() -> readLast(dossier)))
                .orElseGet(() -> readLast(dossier));
    }

    private Optional<Decision> readLast(UUID dossier) {
        return jdbc.sql("select * from dossier_decision where dossier_id = :dossier order by number desc limit 1")
                .param("dossier", dossier)
                .query(Decisions::decision)
                .optional();
    }

    /** Whether that account decided a step of the dossier in another role than that one and the desk's. */
    boolean preparedBy(UUID dossier, String account, String signingRole) {
        return jdbc.sql("""
                select exists (select 1 from dossier_decision
                               where dossier_id = :dossier and officer = :account and role not in (:signing, 'one-stop'))
                """)
                .param("dossier", dossier)
                .param("account", account)
                .param("signing", signingRole)
                .query(Boolean.class)
                .single();
    }

    /** By whom that work item was completed; empty while it was not. */
    Optional<Decision.By> completed(String workItem) {
        return jdbc.sql("select * from dossier_decision where work_item = :workItem")
                .param("workItem", workItem)
                .query(Decisions::decision)
                .optional()
                .map(Decision::by);
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("work_item"),
                row.getString("step"),
                row.getString("name"),
                new Decision.By(
                        row.getString("unit_code"), row.getString("role"),
                        row.getString("officer"), row.getString("officer_name")),
                row.getString("outcome"),
                row.getString("outcome_name"),
                row.getString("note"),
                row.getString("form_key"),
                Answers.parse(row.getString("answers")),
                DossierRows.instant(row, "at"));
    }
}
