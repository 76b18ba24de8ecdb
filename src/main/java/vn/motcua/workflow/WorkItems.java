package vn.motcua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.HandOvers;
import vn.motcua.dossier.Stage;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.SearchText;
import vn.motcua.service.Node;
import vn.motcua.service.Services;

/** The table of work: the platform's own list, written in the engine's transaction. */
@Component
class WorkItems {

    /** The place in the list of what has no due date: after everything that has one. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final Services services;
    private final HandOvers handOvers;
    private final ItemTimes times;
    private final CityClock clock;

    WorkItems(JdbcClient jdbc, Services services, HandOvers handOvers, ItemTimes times, CityClock clock) {
        this.jdbc = jdbc;
        this.services = services;
        this.handOvers = handOvers;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Adds the item of a task.
     *
     * @param due when it is due; what is asked of an applicant is due when its drawn timer ends; null where nothing is
     *     said
     */
    void add(DelegateTask task, Node node, Place place, Dossier dossier, Instant due) {
        Instant now = clock.instant();
        jdbc.sql("""
                insert into work_item (id, dossier_id, dossier_code, process_id, definition_id, service_key, step, name,
                                       form_key, unit_code, role, division, assignee, applicant_name, search_text,
                                       created_at, due_at, sort_at, act_at)
                values (:id, :dossier, :code, :process, :definition, :service, :step, :name,
                        :form, :unit, :role, :division, :assignee, :applicantName, :searchText,
                        :createdAt, :due, :sortAt, :actAt)
                """)
                .param("id", task.getId())
                .param("dossier", dossier.id())
                .param("code", dossier.code())
                .param("process", task.getProcessInstanceId())
                .param("definition", task.getProcessDefinitionId())
                .param("service", dossier.service())
                .param("step", node.id())
                .param("name", node.name())
                .param("form", node.formKey())
                .param("unit", place.unit())
                .param("role", place.role())
                .param("division", place.division())
                .param("assignee", place.isApplicants() ? dossier.applicant().account() : null)
                .param("applicantName", dossier.applicant().name())
                .param("searchText", searchText(dossier, node))
                .param("createdAt", Timestamp.from(now))
                .param("due", due == null ? null : Timestamp.from(due))
                .param("sortAt", Timestamp.from(due == null ? LAST : due))
                .param("actAt", due == null ? null : Timestamp.from(warnedAt(place, now, due)))
                .update();
        handOvers.give(dossier.id(), task.getId(),
                new Stage(node.id(), node.name(), Stage.State.CURRENT, null, null, place.unit(), place.role()), due);
    }

    void remove(String id) {
        jdbc.sql("delete from work_item where id = :id").param("id", id).update();
        handOvers.end(id);
    }

    Optional<WorkItem> find(String id) {
        return jdbc.sql("select * from work_item where id = :id").param("id", id).query(WorkItems::item).optional();
    }

    /** Locks the row: of two who act at once the second sees what the first did. */
    Optional<WorkItem> lock(String id) {
        return jdbc.sql("select * from work_item where id = :id for update")
                .param("id", id)
                .query(WorkItems::item)
                .optional();
    }

    void assign(String id, String account) {
        jdbc.sql("update work_item set assignee = :account where id = :id")
                .param("account", account)
                .param("id", id)
                .update();
        handOvers.take(id, account);
    }

    private Instant warnedAt(Place place, Instant now, Instant due) {
        return place.isApplicants() ? times.applicantWarnedAt(now, due) : times.officerWarnedAt(now, due);
    }

    private String searchText(Dossier dossier, Node node) {
        String service = services.version(dossier.service(), dossier.serviceVersion()).sheet().name();
        String text = SearchText.of(
                dossier.code() + " " + dossier.applicant().name() + " " + service + " " + node.name());
        return text.substring(0, Math.min(500, text.length()));
    }

    static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("id"),
                row.getObject("dossier_id", UUID.class),
                row.getString("dossier_code"),
                row.getString("service_key"),
                row.getString("definition_id"),
                row.getString("step"),
                row.getString("name"),
                row.getString("form_key"),
                new WorkItem.WorkPost(row.getString("unit_code"), row.getString("role"), row.getString("division")),
                row.getString("assignee"),
                row.getString("applicant_name"),
                new WorkItem.Times(instant(row, "created_at"), instant(row, "due_at"), instant(row, "sort_at")),
                row.getString("flag"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
