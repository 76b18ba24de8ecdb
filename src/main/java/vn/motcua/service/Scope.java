package vn.motcua.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The floor of a process or of one of its sub-processes: the nodes between which tokens run. */
record Scope(Diagram diagram, Node holder, List<Node> nodes) {

    static List<Scope> of(Diagram diagram) {
        Stream<Node> holders = diagram.nodes().stream().filter(node -> node.type().holdsNodes());
        return Stream.concat(Stream.of((Node) null), holders).map(holder -> of(diagram, holder)).toList();
    }

    private static Scope of(Diagram diagram, Node holder) {
        String parent = holder == null ? null : holder.id();
        return new Scope(diagram, holder, diagram.nodes().stream()
                .filter(node -> Objects.equals(node.parent(), parent)).toList());
    }

    /** The id of the element that stands for the scope. */
    String id() {
        return holder == null ? diagram.key() : holder.id();
    }

    boolean startsByEvent() {
        return holder != null && holder.is(NodeType.EVENT_SUB_PROCESS);
    }

    List<Node> all(NodeType type) {
        return nodes.stream().filter(node -> node.is(type)).toList();
    }

    /** The events on the edge of an activity. */
    List<Node> edge(String activityId) {
        return nodes.stream().filter(node -> activityId.equals(node.attachedTo())).toList();
    }

    /** The nodes to which one may come from the given ones, these included. */
    Set<String> reachable(Collection<Node> from) {
        return spread(from, id -> Stream.concat(
                diagram.flowsFrom(id).stream().map(Flow::target), edge(id).stream().map(Node::id)));
    }

    /** The nodes from which one may come to the given ones, these included. */
    Set<String> leadingTo(Collection<Node> goals) {
        return spread(goals, id -> Stream.concat(
                diagram.flowsTo(id).stream().map(Flow::source),
                diagram.node(id).map(Node::attachedTo).stream()));
    }

    private static Set<String> spread(Collection<Node> from, Function<String, Stream<String>> next) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(from.stream().map(Node::id).toList());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id)) {
                next.apply(id).forEach(open::push);
            }
        }
        return seen;
    }
}
