package vn.motcua.workflow;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.SearchText;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** The list of work, in order of what is due, as each person may see it. */
@Component
public class WorkList {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final CityClock clock;

    WorkList(JdbcClient jdbc, Dossiers dossiers, CityClock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** A page of the list. */
    @Transactional(readOnly = true)
    public WorkPage page(Actor actor, WorkQuery query) {
        WorkCondition condition = new WorkCondition(actor, clock.instant());
        List<WorkItem> items = items(condition, query);
        boolean more = items.size() > query.limit();
        List<WorkItem> shown = more ? items.subList(0, query.limit()) : items;
        String next = more ? WorkCursor.after(shown.get(shown.size() - 1)).text() : null;
        return new WorkPage(List.copyOf(shown), next, counts(condition));
    }

    /**
     * One item, if this actor may see it.
     *
     * @throws Refusal not found, for what does not exist and for what is not his alike
     */
    public WorkItem get(Actor actor, String id) {
        WorkCondition condition = new WorkCondition(actor, clock.instant());
        return jdbc.sql("select * from work_item where id = :id and " + condition.any())
                .params(condition.parameters())
                .param("id", id)
                .query(WorkItems::item)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The open items of one dossier, whoever holds them; of all dossiers for the manager, else of those one may see.
     *
     * @throws Refusal not found where the actor may not see the dossier
     */
    public List<WorkItem> ofDossier(Actor actor, String idOrCode) {
        Dossier dossier = dossiers.find(actor, idOrCode);
        return ofDossier(dossier.id());
    }

    List<WorkItem> ofDossier(UUID dossier) {
        return jdbc.sql("select * from work_item where dossier_id = :dossier order by sort_at, id")
                .param("dossier", dossier)
                .query(WorkItems::item)
                .list();
    }

    private List<WorkItem> items(WorkCondition condition, WorkQuery query) {
        StringBuilder sql = new StringBuilder("select * from work_item where ").append(condition.of(query.view()));
        if (query.service() != null && !query.service().isBlank()) {
            sql.append(" and service_key = :service");
        }
        if (query.words() != null && !query.words().isBlank()) {
            sql.append(" and search_text like :words escape '!'");
        }
        if (query.cursor() != null) {
            sql.append(" and (sort_at > :sortAt or sort_at = :sortAt and id > :after)");
        }
        sql.append(" order by sort_at, id limit ").append(query.limit() + 1);
        return with(jdbc.sql(sql.toString()).params(condition.parameters()), query).query(WorkItems::item).list();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, WorkQuery query) {
        JdbcClient.StatementSpec bound = statement;
        if (query.service() != null && !query.service().isBlank()) {
            bound = bound.param("service", query.service());
        }
        if (query.words() != null && !query.words().isBlank()) {
            bound = bound.param("words", "%" + escaped(SearchText.of(query.words())) + "%");
        }
        if (query.cursor() != null) {
            WorkCursor cursor = WorkCursor.read(query.cursor());
            bound = bound.param("sortAt", Timestamp.from(cursor.sortAt())).param("after", cursor.id());
        }
        return bound;
    }

    private static String escaped(String words) {
        return words.replaceAll("([!%_])", "!$1");
    }

    private WorkPage.Counts counts(WorkCondition condition) {
        return jdbc.sql("""
                select count(case when %s then 1 end), count(case when %s then 1 end),
                       count(case when %s then 1 end), count(case when %s then 1 end),
                       count(case when %s then 1 end)
                from work_item where %s
                """.formatted(
                        condition.of(WorkView.AVAILABLE), condition.of(WorkView.MINE),
                        condition.of(WorkView.OVERDUE), condition.of(WorkView.UNIT),
                        condition.of(WorkView.ESCALATED), condition.any()))
                .params(condition.parameters())
                .query((row, number) -> new WorkPage.Counts(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }
}
