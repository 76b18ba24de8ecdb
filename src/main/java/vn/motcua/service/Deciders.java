package vn.motcua.service;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Looks back from a gateway for the steps whose outcome may decide there. */
final class Deciders {

    /** The variable that holds the last decision of a person. */
    static final String OUTCOME = "outcome";

    private final Diagram diagram;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> names = new TreeSet<>();

    Deciders(Diagram diagram) {
        this.diagram = diagram;
    }

    /** The variables that are decided when the gateway is reached. */
    Set<String> before(Node gateway) {
        lookBack(gateway, false);
        return names;
    }

    private void lookBack(Node from, boolean joined) {
        if (!seen.add(from.id())) {
            return;
        }
        boolean joinedHere = joined || from.is(NodeType.PARALLEL_GATEWAY) && diagram.flowsTo(from.id()).size() > 1;
        diagram.flowsTo(from.id()).stream()
                .flatMap(flow -> diagram.node(flow.source()).stream())
                .forEach(source -> take(source, joinedHere));
        if (from.attachedTo() != null) {
            diagram.node(from.attachedTo()).ifPresent(activity -> take(activity, joinedHere));
        }
    }

    private void take(Node source, boolean joined) {
        switch (source.type()) {
            case CALL_ACTIVITY -> names.add(source.id());
            case USER_TASK, SUB_PROCESS, START_EVENT -> {
                // Of several people who decide side by side, the variable keeps whoever was last.
                if (!joined) {
                    names.add(OUTCOME);
                }
            }
            default -> lookBack(source, joined);
        }
    }
}
