package vn.motcua.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the way that a dossier takes when nothing is in its way. */
final class StraightWay {

    private static final String RETURN = "return-result";
    private static final Set<String> DETOURS = Set.of("refusal", "supplement");

    private final Diagram diagram;

    StraightWay(Diagram diagram) {
        this.diagram = diagram;
    }

    List<Step> steps() {
        Set<Node> way = new LinkedHashSet<>();
        floor(NodeType.START_EVENT).findFirst().ifPresent(start -> walk(start.id(), goals(), Set.of(), way));
        return way.stream()
                .filter(node -> node.is(NodeType.USER_TASK) || node.is(NodeType.CALL_ACTIVITY))
                .map(node -> new Step(node.id(), node.name(), node.nameEn(), diagram.laneOf(node.id()).orElse(null)))
                .toList();
    }

    private Set<String> goals() {
        Set<String> returns = ids(floor(NodeType.CALL_ACTIVITY).filter(node -> node.calls(RETURN)));
        return returns.isEmpty() ? ids(floor(NodeType.END_EVENT)) : returns;
    }

    /** The nodes of that type on the floor of the process: what lies inside sub-processes is no step of the way. */
    private Stream<Node> floor(NodeType type) {
        return diagram.nodes().stream().filter(node -> node.is(type) && node.parent() == null);
    }

    private static Set<String> ids(Stream<Node> nodes) {
        return nodes.map(Node::id).collect(Collectors.toSet());
    }

    private void walk(String from, Set<String> goals, Set<String> closed, Set<Node> way) {
        List<String> path = shortest(from, goals, closed);
        for (int i = 0; i < path.size(); i++) {
            Node node = diagram.node(path.get(i)).orElseThrow();
            way.add(node);
            if (node.is(NodeType.PARALLEL_GATEWAY)) {
                walkBranches(node.id(), path.subList(i + 1, path.size()), closed, way);
            }
        }
    }

    /** All branches from the fork to the place where they meet again on the path. */
    private void walkBranches(String fork, List<String> ahead, Set<String> closed, Set<Node> way) {
        List<String> heads = diagram.flowsFrom(fork).stream().map(Flow::target).toList();
        Set<String> closedToo = new LinkedHashSet<>(closed);
        closedToo.add(fork);
        if (heads.size() > 1) {
            ahead.stream().filter(node -> heads.stream().allMatch(head -> reaches(head, node, closedToo))).findFirst()
                    .ifPresent(join -> heads.forEach(head -> walk(head, Set.of(join), closedToo, way)));
        }
    }

    private boolean reaches(String from, String goal, Set<String> closed) {
        return !shortest(from, Set.of(goal), closed).isEmpty();
    }

    private List<String> shortest(String from, Set<String> goals, Set<String> closed) {
        List<String> direct = breadthFirst(from, goals, closed, true);
        return direct.isEmpty() ? breadthFirst(from, goals, closed, false) : direct;
    }

    /** Breadth first, flows in the order of the file, so that of two equal ways the first decision wins. */
    private List<String> breadthFirst(String from, Set<String> goals, Set<String> closed, boolean withoutDetours) {
        List<List<String>> paths = new ArrayList<>(List.of(List.of(from)));
        Set<String> seen = new LinkedHashSet<>(closed);
        seen.add(from);
        for (int i = 0; i < paths.size(); i++) {
            List<String> path = paths.get(i);
            String last = path.get(path.size() - 1);
            if (goals.contains(last)) {
                return path;
            }
            diagram.flowsFrom(last).stream()
                    .filter(flow -> !withoutDetours || !isDetour(flow))
                    .filter(flow -> diagram.node(flow.target()).isPresent() && seen.add(flow.target()))
                    .forEach(flow -> paths.add(Stream.concat(path.stream(), Stream.of(flow.target())).toList()));
        }
        return List.of();
    }

    private boolean isDetour(Flow flow) {
        return flow.reasonRequired() || "negative".equals(flow.properties().get("style"))
                || diagram.node(flow.target()).filter(node -> DETOURS.stream().anyMatch(node::calls)).isPresent();
    }
}
