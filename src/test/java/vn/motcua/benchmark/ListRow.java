package vn.motcua.benchmark;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.motcua.Walk;
import vn.motcua.organisation.Unit;
import vn.motcua.security.Actor;
import vn.motcua.service.ReceivingUnits;
import vn.motcua.service.Services;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkQuery;
import vn.motcua.workflow.WorkView;

/** B6: the first page of an officer's list with its counts, beside the engine's task query and its count. */
final class ListRow implements Row {

    private static final Load EIGHT = new Load(8);
    private static final int PAGE = 25;
    private static final int PAGES = 100_000;

    @Override
    public String name() {
        return "B6";
    }

    @Override
    public String title() {
        return "first page of the list with all its counts, 8 threads ÷ the engine's task query by candidate groups and its count";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of(Cities.BUSY, Cities.BUSY_ENGINE);
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        List<Actor> officers = officers(ground.busyCity());
        WorkList list = ground.busyCity().the(WorkList.class);
        TaskService tasks = ground.busyEngine().engine().getTaskService();
        return List.of(ground.rounds()
                .alternate("/s",
                        () -> EIGHT.perSecond(PAGES, number -> list.page(
                                officers.get(number % officers.size()),
                                new WorkQuery(WorkView.AVAILABLE, null, null, null, PAGE))),
                        () -> EIGHT.perSecond(PAGES, number -> query(tasks, number)))
                .compare("first page, %,d open".formatted(ground.settings().items()), Wanted.atLeast(60),
                        "ours counts five views, the query the one that it shows"));
    }

    /** A specialist of each commune. */
    static List<Actor> officers(City city) {
        return city.the(ReceivingUnits.class)
                .receivingUnits(city.the(Services.class).get(Service.KEY)).stream()
                .map(Unit::code)
                .map(unit -> Walk.officer(unit, "specialist"))
                .toList();
    }

    private static void query(TaskService tasks, int number) {
        int unit = number % BareTasks.UNITS;
        List<String> groups = List.of(unit + ".oneStop", unit + ".registrar", unit + ".leader");
        TaskQuery query = tasks.createTaskQuery().taskCandidateGroupIn(groups).orderByDueDate().asc();
        query.listPage(0, PAGE);
        query.count();
    }
}
