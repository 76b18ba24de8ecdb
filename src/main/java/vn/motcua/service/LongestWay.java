package vn.motcua.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.calendar.TimeLimit;

/**
 * How long the steps of a diagram may take by their own times, from acceptance to the signed result, going back nowhere.
 *
 * <p>Nothing counts while the applicant is awaited, in steps that the law puts outside the clock, before the dossier is
 * accepted, and after its result is signed.
 */
final class LongestWay {

    private static final String ACCEPTS = "acceptDossier";
    private static final String USUAL = "";

    private final Diagram diagram;
    private final Function<String, Optional<Diagram>> blocks;
    private final Function<Node, Optional<TimeLimit>> dueOfCaller;
    private final Map<String, Map<String, Double>> known = new HashMap<>();
    private final Set<Flow> back = new HashSet<>();

    LongestWay(Diagram diagram, Function<String, Optional<Diagram>> blocks) {
        this(diagram, blocks, step -> Optional.empty());
    }

    private LongestWay(
            Diagram diagram,
            Function<String, Optional<Diagram>> blocks,
            Function<Node, Optional<TimeLimit>> dueOfCaller) {
        this.diagram = diagram;
        this.blocks = blocks;
        this.dueOfCaller = dueOfCaller;
    }

    /** The most minutes of working time by the limit that holds on the way; the empty words stand for the service's own. */
    Map<String, Double> minutesByLimit() {
        Map<String, Double> most = new HashMap<>();
        floorStart().ifPresent(start -> {
            findLoops(start.id(), new HashSet<>(), new HashSet<>());
            most.putAll(from(start));
        });
        return most;
    }

    private double minutes() {
        return minutesByLimit().values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private Optional<Node> floorStart() {
        return diagram.nodes().stream().filter(node -> node.is(NodeType.START_EVENT) && node.parent() == null).findFirst();
    }

    private Map<String, Double> from(Node node) {
        Map<String, Double> ready = known.get(node.id());
        if (ready != null) {
            return ready;
        }
        double own = own(node);
        Map<String, Double> most = new HashMap<>(Map.of(USUAL, own));
        for (Flow flow : onwards(node)) {
            diagram.node(flow.target()).ifPresent(next -> from(next).forEach((limit, rest) -> {
                String holds = limit.isEmpty() ? flow.properties().getOrDefault("limit", USUAL) : limit;
                most.merge(holds, own + rest, Math::max);
            }));
        }
        if (runs(node, Set.of(ACCEPTS))) {
            // What was before the acceptance does not count, nor does the reception itself.
            most.replaceAll((limit, minutes) -> minutes - own);
        }
        known.put(node.id(), most);
        return most;
    }

    private List<Flow> onwards(Node node) {
        if (runs(node, Set.of("announceResult"))) {
            return List.of();
        }
        List<Flow> flows = new ArrayList<>(diagram.flowsFrom(node.id()));
        diagram.nodes().stream()
                .filter(event -> node.id().equals(event.attachedTo()))
                .forEach(event -> flows.addAll(diagram.flowsFrom(event.id())));
        flows.removeIf(back::contains);
        return flows;
    }

    private double own(Node node) {
        if (node.isOutsideTheClock()) {
            return 0;
        }
        return switch (node.type()) {
            case USER_TASK -> awaitsApplicant(node) ? 0 : time(dueOfCaller.apply(node), node.dueDate());
            case CATCH_EVENT -> time(Optional.empty(), node.trigger().text());
            case CALL_ACTIVITY -> called(node);
            default -> 0;
        };
    }

    private double called(Node call) {
        return blocks.apply(Objects.requireNonNullElse(call.calledElement(), ""))
                .filter(block -> !runs(block, Set.of(ACCEPTS, "handOverResult")))
                .map(block -> new LongestWay(block, blocks, step -> call.dueOf(step.id())).minutes())
                .orElse(0.0);
    }

    private static boolean awaitsApplicant(Node task) {
        return !task.asks().equals("task");
    }

    private static double time(Optional<TimeLimit> told, String words) {
        return told.or(() -> TimeLimit.parse(words)).map(LegalTime::minutes).orElse(0.0);
    }

    /** Whether the node, or the block that it calls, runs one of these beans. */
    private boolean runs(Node node, Set<String> beans) {
        return beans.contains(node.id()) && node.is(NodeType.SERVICE_TASK)
                || node.is(NodeType.CALL_ACTIVITY) && blocks.apply(Objects.requireNonNullElse(node.calledElement(), ""))
                        .filter(block -> runs(block, beans)).isPresent();
    }

    private static boolean runs(Diagram block, Set<String> beans) {
        return block.nodes().stream().anyMatch(node -> node.is(NodeType.SERVICE_TASK) && beans.contains(node.id()));
    }

    /** The flows that lead back to where the way has been already. */
    private void findLoops(String from, Set<String> onTheWay, Set<String> done) {
        onTheWay.add(from);
        List<Flow> flows = new ArrayList<>(diagram.flowsFrom(from));
        diagram.nodes().stream()
                .filter(event -> from.equals(event.attachedTo()))
                .forEach(event -> flows.addAll(diagram.flowsFrom(event.id())));
        for (Flow flow : flows) {
            if (onTheWay.contains(flow.target())) {
                back.add(flow);
            } else if (!done.contains(flow.target())) {
                findLoops(flow.target(), onTheWay, done);
            }
        }
        onTheWay.remove(from);
        done.add(from);
    }
}
