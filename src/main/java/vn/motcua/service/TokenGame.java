package vn.motcua.service;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays through every order in which the tokens of one scope may run; a state is the set of flows that hold one, as bits by
 * the place of the flow in the file: a start of the city plays millions of them.
 */
final class TokenGame {

    // A drawing with more to play through than this is let go: the gate must answer within a second.
    private static final long MOST_WORK = 1_000_000;
    private static final BitSet NONE = new BitSet();

    private final Scope scope;
    private final Diagram diagram;
    private final List<Flow> flows;
    private final Node[] targets;
    private final Map<String, BitSet> leaving = new HashMap<>();
    private final Map<String, BitSet> reaching = new HashMap<>();
    private final Set<BitSet> seen = new HashSet<>();
    private final Deque<BitSet> open = new ArrayDeque<>();
    private final Set<String> waitingForEver = new TreeSet<>();
    private final Set<String> twiceAtOnce = new TreeSet<>();

    TokenGame(Scope scope) {
        this.scope = scope;
        this.diagram = scope.diagram();
        this.flows = diagram.flows().stream().filter(flow -> diagram.node(flow.target()).isPresent()).toList();
        this.targets = flows.stream().map(flow -> diagram.node(flow.target()).orElseThrow()).toArray(Node[]::new);
        for (int flow = 0; flow < targets.length; flow++) {
            leaving.computeIfAbsent(flows.get(flow).source(), any -> new BitSet()).set(flow);
            reaching.computeIfAbsent(flows.get(flow).target(), any -> new BitSet()).set(flow);
        }
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
        scope.all(NodeType.START_EVENT).forEach(start -> reach(NONE, NONE, leaving(start)));
        long work = 0;
        while (!open.isEmpty() && work < MOST_WORK) {
            BitSet state = open.pop();
            work += (long) state.cardinality() * state.cardinality();
            boolean moved = false;
            for (int flow = state.nextSetBit(0); flow >= 0; flow = state.nextSetBit(flow + 1)) {
                moved |= move(state, flow);
            }
            if (!moved) {
                state.stream().mapToObj(flow -> targets[flow]).filter(node -> node.is(NodeType.PARALLEL_GATEWAY))
                        .forEach(join -> waitingForEver.add(join.id()));
            }
        }
    }

    /** Lets the token of one flow go on in every way it can; says whether it could. */
    private boolean move(BitSet state, int flow) {
        Node node = targets[flow];
        switch (node.type()) {
            case END_EVENT -> end(state, flow, node);
            case PARALLEL_GATEWAY -> {
                return join(state, node);
            }
            case EXCLUSIVE_GATEWAY, EVENT_GATEWAY ->
                    leaving(node).stream().forEach(next -> reach(state, only(flow), only(next)));
            default -> leave(state, flow, node);
        }
        return true;
    }

    private void end(BitSet state, int flow, Node node) {
        boolean endsAll = node.trigger().kind() != Trigger.Kind.NONE;
        reach(state, endsAll ? state : only(flow), NONE);
    }

    private boolean join(BitSet state, Node gateway) {
        BitSet missing = (BitSet) reaching.get(gateway.id()).clone();
        missing.andNot(state);
        if (missing.isEmpty()) {
            reach(state, reaching.get(gateway.id()), leaving(gateway));
        }
        return missing.isEmpty();
    }

    private void leave(BitSet state, int flow, Node activity) {
        reach(state, only(flow), leaving(activity));
        for (Node event : scope.edge(activity.id())) {
            BitSet next = (BitSet) leaving(event).clone();
            if (!event.interrupting()) {
                next.or(leaving(activity));
            }
            reach(state, only(flow), next);
        }
    }

    private void reach(BitSet state, BitSet taken, BitSet given) {
        BitSet next = (BitSet) state.clone();
        next.andNot(taken);
        for (int flow = given.nextSetBit(0); flow >= 0; flow = given.nextSetBit(flow + 1)) {
            if (next.get(flow)) {
                twiceAtOnce.add(targets[flow].id());
            }
            next.set(flow);
        }
        if (!next.isEmpty() && seen.add(next)) {
            markCrowded(next);
            open.push(next);
        }
    }

    private void markCrowded(BitSet state) {
        for (int flow = state.nextSetBit(0); flow >= 0; flow = state.nextSetBit(flow + 1)) {
            Node node = targets[flow];
            boolean gathers = node.is(NodeType.PARALLEL_GATEWAY) || node.is(NodeType.END_EVENT);
            BitSet here = reaching.get(node.id());
            int second = gathers || here.cardinality() < 2 ? -1 : state.nextSetBit(flow + 1);
            while (second >= 0 && !here.get(second)) {
                second = state.nextSetBit(second + 1);
            }
            if (second >= 0) {
                twiceAtOnce.add(node.id());
            }
        }
    }

    private BitSet leaving(Node node) {
        return leaving.getOrDefault(node.id(), NONE);
    }

    private static BitSet only(int flow) {
        BitSet one = new BitSet();
        one.set(flow);
        return one;
    }
}
