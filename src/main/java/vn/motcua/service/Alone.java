package vn.motcua.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Follows the ways on which nobody but whoever signs has had the dossier in hand since it was taken in. */
final class Alone {

    private final Diagram diagram;
    private final String signer;

    Alone(Diagram diagram, String signer) {
        this.diagram = diagram;
        this.signer = signer;
    }

    /** The ids of the nodes that may be reached without a task of an officer of another role than the signer's. */
    Set<String> reachedWithoutAProposal() {
        Set<String> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(diagram.nodes().stream()
                .filter(node -> node.is(NodeType.START_EVENT) && node.parent() == null).toList());
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (reached.add(node.id()) && !proposes(node)) {
                Stream.concat(
                        diagram.flowsFrom(node.id()).stream().flatMap(flow -> diagram.node(flow.target()).stream()),
                        diagram.nodes().stream().filter(event -> node.id().equals(event.attachedTo())))
                        .forEach(open::push);
            }
        }
        return reached;
    }

    private boolean proposes(Node node) {
        return node.is(NodeType.USER_TASK) && diagram.laneOf(node.id())
                .filter(lane -> !lane.isApplicants() && !lane.role().equals(signer)).isPresent();
    }
}
