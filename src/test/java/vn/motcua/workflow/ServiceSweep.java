package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import vn.motcua.Walk;
import vn.motcua.enrolment.EnrolmentSeason;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Unit;
import vn.motcua.service.Diagram;
import vn.motcua.service.Flow;
import vn.motcua.service.Node;
import vn.motcua.service.NodeType;
import vn.motcua.service.ReceivingUnits;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/**
 * Takes dossiers of one service through every sequence flow of its diagram: at each step it does what leads nearest to a
 * flow that was never taken, by deciding, by paying, or by letting a timer run out.
 */
final class ServiceSweep {

    private static final int MOST_WALKS = 60;
    private static final int MOST_STEPS = 250;
    private static final int MOST_IN_VAIN = 12;
    private static final int MOST_IN_VAIN_FOR_A_BLOCK = 3;

    private final ApplicationContext city;
    private final TakenFlows taken;
    private final Service service;
    private final Set<String> wanted;
    private final Map<String, Integer> tried = new HashMap<>();
    private final Set<String> ends = new TreeSet<>();
    private String aim;
    private int walks;

    ServiceSweep(ApplicationContext city, TakenFlows taken, String key) {
        this.city = city;
        this.taken = taken;
        this.service = city.getBean(Services.class).get(key);
        this.wanted = WayAhead.flows(service.diagram());
    }

    /** Walks until nothing is left that could be reached; says what is. */
    Set<String> walkEverywhere() {
        return walkTo(service.key(), wanted, MOST_IN_VAIN);
    }

    /** Walks through a block that this service calls until nothing of it is left that could be reached; says what is. */
    Set<String> walkThrough(Diagram block) {
        return walkTo(block.key(), WayAhead.flows(block), MOST_IN_VAIN_FOR_A_BLOCK);
    }

    private Set<String> walkTo(String diagram, Set<String> flows, int mostInVain) {
        aim = diagram;
        int inVain = 0;
        int last = walks + MOST_WALKS;
        while (!taken.missing(diagram, flows).isEmpty() && walks < last && inVain < mostInVain) {
            walks++;
            int before = taken.missing(diagram, flows).size();
            walkOnce();
            inVain = taken.missing(diagram, flows).size() == before ? inVain + 1 : 0;
        }
        return taken.missing(diagram, flows);
    }

    int walks() {
        return walks;
    }

    /** The words of the statuses with which its dossiers ended. */
    Set<String> ends() {
        return ends;
    }

    int flows() {
        return wanted.size();
    }

    /** What leads on in one diagram: its own flows where it is the aim, else the ways to the calls of the block that is. */
    private WayAhead ahead(Diagram diagram) {
        if (diagram.key().equals(aim)) {
            return new WayAhead(diagram, taken.missing(aim, WayAhead.flows(diagram)));
        }
        Set<String> calls = diagram.nodes().stream()
                .filter(node -> node.calls(aim))
                .flatMap(call -> diagram.flowsTo(call.id()).stream().map(Flow::id))
                .collect(Collectors.toSet());
        return new WayAhead(diagram, calls);
    }

    private void walkOnce() {
        try (EnrolmentSeason season = EnrolmentSeason.ofWalk(city, service, walks)) {
            walkOnceIn();
        }
    }

    private void walkOnceIn() {
        Walk walk = Walk.filed(city, "citizen" + (1 + walks % 20),
                new Walk.Filing(service.key(), unit(), (walks - 1) % 6));
        try {
            for (int step = 0; step < MOST_STEPS; step++) {
                Optional<Move> next = moves(walk).stream().min(Comparator.comparingInt(Move::cost));
                if (next.isEmpty() || next.get().cost() >= WayAhead.NEVER) {
                    break;
                }
                if (System.getenv("MOTCUA_WALK_TRACE") != null) {
                    System.out.println(walks + " " + next.get().name() + " (" + next.get().cost() + ")");
                }
                tried.merge(next.get().name(), 1, Integer::sum);
                next.get().action().run();
            }
            ends.add(walk.status());
        } finally {
            ClockUtil.reset();
        }
    }

    private String unit() {
        List<Unit> receiving = city.getBean(ReceivingUnits.class).receivingUnits(service, null, null, 1);
        return receiving.get(0).code();
    }

    private List<Move> moves(Walk walk) {
        List<Move> moves = new ArrayList<>();
        for (String step : new TreeSet<>(walk.waitsAt())) {
            for (WorkItem item : walk.items(step)) {
                Task task = city.getBean(TaskService.class).createTaskQuery().taskId(item.id()).singleResult();
                Path path = path(task.getProcessInstanceId());
                for (String outcome : outcomes(item)) {
                    int far = path.far(this::ahead, block -> block.decided(item.step(), outcome));
                    moves.add(move(path + item.step() + "=" + outcome, far, () -> decide(walk, item, outcome)));
                }
            }
        }
        for (ProcessInstance process : tree(walk)) {
            for (Job timer : timers(process)) {
                Path path = path(process.getId());
                String event = activityOf(timer);
                int far = path.far(this::ahead, block -> block.on(event));
                moves.add(move(path + event, far, () -> fire(timer)));
            }
        }
        return moves;
    }

    private Move move(String name, int far, Runnable action) {
        // What was tried often gets dearer, so that no walk goes round in a circle.
        return new Move(name, far >= WayAhead.NEVER ? far : far * 4 + 5 * tried.getOrDefault(name, 0), action);
    }

    private List<String> outcomes(WorkItem item) {
        // What the bank decides is no button on a page, so the diagram is asked.
        return city.getBean(RunningDiagrams.class).of(item.definitionId()).outcomesOf(item.step()).stream()
                .map(outcome -> outcome.id()).toList();
    }

    private void decide(Walk walk, WorkItem item, String outcome) {
        String asks = city.getBean(WorkSteps.class).asks(item);
        if (item.isApplicants() && asks.equals("supplement")) {
            walk.suppliesEverything();
        } else if (item.isApplicants() && asks.equals("payment")) {
            pay(walk, outcome);
        } else if (asks.equals("payment")) {
            walk.collects(item);
        } else if (city.getBean(Apologies.class).isApology(item)) {
            walk.decides(item.step(), outcome, Map.of("delayReason", "workload", Apologies.NEW_DATE, inAWeek()));
        } else {
            walk.decides(item, outcome);
        }
    }

    private String inAWeek() {
        Instant now = city.getBean(CityClock.class).instant();
        Instant due = city.getBean(CityCalendar.class).calendar().due(now, TimeLimit.parse("5 ngày làm việc").orElseThrow());
        return due.atZone(CityClock.ZONE).toLocalDate().toString();
    }

    private static void pay(Walk walk, String outcome) {
        if (outcome.equals("mismatch")) {
            walk.paysAnotherAmount();
        } else {
            walk.pays();
        }
    }

    private void fire(Job timer) {
        Instant due = timer.getDuedate().toInstant();
        if (due.isAfter(ClockUtil.getCurrentTime().toInstant())) {
            ClockUtil.offset(Duration.between(Instant.now(), due).toMillis() + 1000);
        }
        city.getBean(ManagementService.class).executeJob(timer.getId());
    }

    private List<Job> timers(ProcessInstance process) {
        return city.getBean(ManagementService.class).createJobQuery()
                .processInstanceId(process.getId()).timers().active().list();
    }

    private String activityOf(Job timer) {
        return city.getBean(ManagementService.class).createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId()).singleResult().getActivityId();
    }

    /** The process of the dossier and those of the blocks that run for it. */
    private List<ProcessInstance> tree(Walk walk) {
        RuntimeService runtime = city.getBean(RuntimeService.class);
        List<ProcessInstance> all = new ArrayList<>(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.id().toString()).rootProcessInstances().list());
        for (int i = 0; i < all.size(); i++) {
            all.addAll(runtime.createProcessInstanceQuery().superProcessInstanceId(all.get(i).getId()).list());
        }
        return all;
    }

    /** From the service's own process through the calls to that one. */
    private Path path(String process) {
        RuntimeService runtime = city.getBean(RuntimeService.class);
        ProcessInstance parent = runtime.createProcessInstanceQuery().subProcessInstanceId(process).singleResult();
        if (parent == null) {
            return new Path(null, "", service.diagram());
        }
        String call = ((ExecutionEntity) runtime.createExecutionQuery()
                .executionId(((ExecutionEntity) runtime.createProcessInstanceQuery().processInstanceId(process)
                        .singleResult()).getSuperExecutionId())
                .singleResult()).getActivityId();
        ProcessInstance own = runtime.createProcessInstanceQuery().processInstanceId(process).singleResult();
        return new Path(path(parent.getId()), call, city.getBean(RunningDiagrams.class).of(own.getProcessDefinitionId()));
    }

    /** Where a process runs: called by which call of which other one. */
    private record Path(Path caller, String call, Diagram diagram) {

        /** The way to what is wanted in the block itself, or through one of its ends in what called it. */
        int far(Function<Diagram, WayAhead> ahead, ToIntFunction<WayAhead> inside) {
            int nearest = inside.applyAsInt(ahead.apply(diagram));
            return caller == null ? nearest : Math.min(nearest, throughAnEnd(ahead, inside));
        }

        private int throughAnEnd(Function<Diagram, WayAhead> ahead, ToIntFunction<WayAhead> inside) {
            int nearest = WayAhead.NEVER;
            for (Node end : diagram.nodes().stream().filter(node -> node.is(NodeType.END_EVENT)).toList()) {
                String outcome = end.properties().getOrDefault("outcome", "");
                Set<String> toEnd = Set.copyOf(diagram.flowsTo(end.id()).stream().map(Flow::id).toList());
                int within = inside.applyAsInt(new WayAhead(diagram, toEnd));
                int behind = caller.far(ahead, way -> way.called(call, outcome));
                if (within < WayAhead.NEVER && behind < WayAhead.NEVER) {
                    nearest = Math.min(nearest, behind * 3 + within);
                }
            }
            return nearest;
        }

        @Override
        public String toString() {
            return caller == null ? "" : caller + call + "/";
        }
    }

    private record Move(String name, int cost, Runnable action) {}
}
