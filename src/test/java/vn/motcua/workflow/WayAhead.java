package vn.motcua.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.service.Diagram;
import vn.motcua.service.Flow;
import vn.motcua.service.Node;
import vn.motcua.service.NodeType;

/** How far it is in one diagram from a flow to the nearest of the wanted ones. */
final class WayAhead {

    static final int NEVER = 1_000_000;

    private final Diagram diagram;
    private final Map<String, Integer> distance = new HashMap<>();

    /** The way to the flows of these ids. */
    WayAhead(Diagram diagram, Set<String> wanted) {
        this.diagram = diagram;
        Deque<Flow> open = new ArrayDeque<>();
        for (Flow flow : diagram.flows()) {
            if (wanted.contains(flow.id())) {
                distance.put(flow.id(), 0);
                open.add(flow);
            }
        }
        while (!open.isEmpty()) {
            Flow flow = open.poll();
            before(flow).filter(earlier -> !distance.containsKey(earlier.id())).forEach(earlier -> {
                distance.put(earlier.id(), distance.get(flow.id()) + 1);
                open.add(earlier);
            });
        }
    }

    /** How many flows lie before the nearest wanted one, 0 where it is this one itself. */
    int from(String flow) {
        return distance.getOrDefault(flow, NEVER);
    }

    /** The nearest way on from a node. */
    int on(String node) {
        return diagram.flowsFrom(node).stream().mapToInt(flow -> from(flow.id())).min().orElse(NEVER);
    }

    /** The nearest way behind a task that is decided so. */
    int decided(String task, String outcome) {
        List<Flow> leaving = flowsBehind(task);
        List<Flow> matching = leaving.stream()
                .filter(flow -> flow.condition() == null || flow.condition().contains("'" + outcome + "'"))
                .toList();
        return (matching.isEmpty() ? leaving : matching).stream().mapToInt(flow -> from(flow.id())).min().orElse(NEVER);
    }

    /** The nearest way behind a call whose block ends so; by its edge where the end is an error. */
    int called(String call, String end) {
        if (end.isEmpty()) {
            return edge(call).mapToInt(event -> on(event.id())).min().orElse(NEVER);
        }
        String condition = "${" + call + " == '" + end + "'}";
        List<Flow> leaving = flowsBehind(call);
        List<Flow> matching = leaving.stream()
                .filter(flow -> flow.condition() == null ? !flow.isDefault() : flow.condition().equals(condition)).toList();
        List<Flow> ways = matching.isEmpty() ? leaving.stream().filter(flow -> flow.isDefault()).toList() : matching;
        return (ways.isEmpty() ? leaving : ways).stream().mapToInt(flow -> from(flow.id())).min().orElse(NEVER);
    }

    private Stream<Node> edge(String activity) {
        return diagram.nodes().stream().filter(node -> activity.equals(node.attachedTo()));
    }

    /** The flows of the gateway that decides behind an activity, or the one that leaves it. */
    private List<Flow> flowsBehind(String activity) {
        List<Flow> flows = diagram.flowsFrom(activity);
        Set<String> seen = new java.util.HashSet<>();
        while (flows.size() == 1 && seen.add(flows.get(0).id())) {
            Flow only = flows.get(0);
            boolean gateway = diagram.node(only.target()).filter(node -> node.is(NodeType.EXCLUSIVE_GATEWAY)).isPresent();
            if (!gateway || from(only.id()) == 0) {
                return flows;
            }
            flows = diagram.flowsFrom(only.target());
        }
        return flows;
    }

    private Stream<Flow> before(Flow flow) {
        Node source = diagram.node(flow.source()).orElseThrow();
        Stream<Flow> direct = diagram.flowsTo(source.id()).stream();
        Stream<Flow> attached = source.attachedTo() == null
                ? Stream.of() : diagram.flowsTo(source.attachedTo()).stream();
        return Stream.concat(direct, attached);
    }

    /** All flows of a diagram, those inside its sub-processes too. */
    static Set<String> flows(Diagram diagram) {
        return diagram.flows().stream().map(Flow::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
