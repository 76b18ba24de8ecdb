package vn.motcua.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** The list of work, in order of what is due, as each person may see it. */
@Component
public class WorkList {

    private final JdbcClient jdbc;
    private final WorkCounts counts;
    private final Dossiers dossiers;
    private final CityClock clock;

    WorkList(JdbcClient jdbc, WorkCounts counts, Dossiers dossiers, CityClock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** A page of the list. */
    public WorkPage page(Actor actor, WorkQuery query) {
        WorkCondition condition = new WorkCondition(actor, clock.instant());
        return page(condition, query, counts.of(condition));
    }

    /** The first page of what one has; whoever begins the day with empty hands wants to see what waits. */
    public WorkPage start(Actor actor, WorkQuery query) {
        WorkCondition condition = new WorkCondition(actor, clock.instant());
        WorkPage.Counts counted = counts.of(condition);
        boolean nothing = counted.mine() == 0 && counted.available() > 0;
        return page(condition, query.of(nothing ? WorkView.AVAILABLE : WorkView.MINE), counted);
    }

    /** What to do next: the first of one's own, else the first that waits. */
    public Optional<WorkItem> next(Actor actor) {
        WorkCondition condition = new WorkCondition(actor, clock.instant());
        return Stream.of(WorkView.MINE, WorkView.AVAILABLE)
                .flatMap(view -> items(condition, WorkQuery.first(view)).stream())
                .findFirst();
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

    private WorkPage page(WorkCondition condition, WorkQuery query, WorkPage.Counts counts) {
        List<WorkItem> items = items(condition, query);
        boolean more = items.size() > query.limit();
        List<WorkItem> shown = more ? items.subList(0, query.limit()) : items;
        String next = more ? WorkCursor.after(shown.get(shown.size() - 1)).text() : null;
        return new WorkPage(query.view(), List.copyOf(shown), next, counts);
    }

    private List<WorkItem> items(WorkCondition condition, WorkQuery query) {
        WorkStatement statement = WorkStatement.of(condition, query);
        return jdbc.sql(statement.sql()).params(statement.parameters()).query(WorkItems::item).list();
    }
}
