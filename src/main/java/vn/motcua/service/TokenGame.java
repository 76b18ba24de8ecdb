package vn.motcua.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays through every order in which the tokens of one scope may run; a state is the set of flows that hold one. */
final class TokenGame {

    // A drawing with more to play through than this is let go: the gate must answer within a second.
    private static final long MOST_WORK = 1_000_000;

    private final Scope scope;
    private final Diagram diagram;
    private final Map<String, Flow> flows;
    private final Set<Set<String>> seen = new HashSet<>();
    private final Deque<Set<String>> open = new ArrayDeque<>();
    private final Set<String> waitingForEver = new TreeSet<>();
    private final Set<String> twiceAtOnce = new TreeSet<>();

    TokenGame(Scope scope) {
        this.scope = scope;
        this.diagram = scope.diagram();
        this.flows = diagram.flows().stream()
                .filter(flow -> diagram.node(flow.target()).isPresent())
                .collect(Collectors.toMap(Flow::id, Function.identity()));
    }

    /** The joins at which a token may wait for ever. */
    Set<String> waitingForEver() {
        return waitingForEver;
    }

    /** The nodes that two tokens may reach at once. */
    Set<String> twiceAtOnce() {
        return twiceAtOnce;
    }

    void play() {
        scope.all(NodeType.START_EVENT).forEach(start -> reach(Set.of(), Set.of(), leaving(start.id())));
        long work = 0;
        while (!open.isEmpty() && work < MOST_WORK) {
            Set<String> state = open.pop();
            work += (long) state.size() * state.size();
            long moves = state.stream().filter(flow -> move(state, flow)).count();
            if (moves == 0) {
                state.stream().map(this::target).filter(node -> node.is(NodeType.PARALLEL_GATEWAY))
                        .forEach(join -> waitingForEver.add(join.id()));
            }
        }
    }

    /** Lets the token of one flow go on in every way it can; says whether it could. */
    private boolean move(Set<String> state, String flow) {
        Node node = target(flow);
        switch (node.type()) {
            case END_EVENT -> end(state, flow, node);
            case PARALLEL_GATEWAY -> {
                return join(state, node);
            }
            case EXCLUSIVE_GATEWAY, EVENT_GATEWAY ->
                    leaving(node.id()).forEach(next -> reach(state, Set.of(flow), Set.of(next)));
            default -> leave(state, flow, node);
        }
        return true;
    }

    private void end(Set<String> state, String flow, Node node) {
        boolean endsAll = node.trigger().kind() != Trigger.Kind.NONE;
        reach(state, endsAll ? state : Set.of(flow), Set.of());
    }

    private boolean join(Set<String> state, Node gateway) {
        Set<String> waited = diagram.flowsTo(gateway.id()).stream().map(Flow::id).collect(Collectors.toSet());
        boolean all = state.containsAll(waited);
        if (all) {
            reach(state, waited, leaving(gateway.id()));
        }
        return all;
    }

    private void leave(Set<String> state, String flow, Node activity) {
        Set<String> onwards = leaving(activity.id());
        reach(state, Set.of(flow), onwards);
        for (Node event : scope.edge(activity.id())) {
            Stream<String> beside = event.interrupting() ? Stream.of() : onwards.stream();
            Set<String> next = Stream.concat(beside, leaving(event.id()).stream()).collect(Collectors.toSet());
            reach(state, Set.of(flow), next);
        }
    }

    private void reach(Set<String> state, Set<String> taken, Collection<String> given) {
        Set<String> next = new HashSet<>(state);
        next.removeAll(taken);
        given.stream().filter(flow -> !next.add(flow)).forEach(flow -> twiceAtOnce.add(target(flow).id()));
        markCrowded(next);
        if (!next.isEmpty() && seen.add(next)) {
            open.push(next);
        }
    }

    private void markCrowded(Set<String> state) {
        Map<Node, Long> tokens = state.stream().collect(Collectors.groupingBy(this::target, Collectors.counting()));
        tokens.forEach((node, count) -> {
            if (count > 1 && !node.is(NodeType.PARALLEL_GATEWAY) && !node.is(NodeType.END_EVENT)) {
                twiceAtOnce.add(node.id());
            }
        });
    }

    private Node target(String flow) {
        return diagram.node(flows.get(flow).target()).orElseThrow();
    }

    private Set<String> leaving(String nodeId) {
        List<Flow> leaving = diagram.flowsFrom(nodeId);
        return leaving.stream().map(Flow::id).filter(flows::containsKey).collect(Collectors.toSet());
    }
}
