package vn.motcua.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.TimeLimit;

/** Reads the decisions that a user task allows from the gateway behind it. */
final class Outcomes {

    private final Diagram diagram;

    Outcomes(Diagram diagram) {
        this.diagram = diagram;
    }

    List<Outcome> of(String userTaskId) {
        return decisionAfter(userTaskId)
                .map(gateway -> decisions(diagram.flowsFrom(gateway.id())))
                .orElse(List.of(Outcome.COMPLETE));
    }

    /** The gateway at which the outcome of the task decides; a gateway that only joins is passed by. */
    Optional<Node> decisionAfter(String taskId) {
        Set<String> seen = new HashSet<>();
        Optional<Node> next = onlyTarget(taskId);
        while (next.isPresent() && next.get().is(NodeType.EXCLUSIVE_GATEWAY) && seen.add(next.get().id())) {
            if (diagram.flowsFrom(next.get().id()).size() > 1) {
                return next;
            }
            next = onlyTarget(next.get().id());
        }
        return Optional.empty();
    }

    private Optional<Node> onlyTarget(String id) {
        List<Flow> flows = diagram.flowsFrom(id);
        return flows.size() == 1 ? diagram.node(flows.get(0).target()) : Optional.empty();
    }

    private static List<Outcome> decisions(List<Flow> flows) {
        return flows.stream().map(flow -> outcome(flow, flow == flows.get(0))).toList();
    }

    private static Outcome outcome(Flow flow, boolean first) {
        String id = Comparison.parse(flow.condition()).map(Comparison::value).orElse(Outcome.COMPLETE.id());
        String name = flow.name().isEmpty() ? Outcome.COMPLETE.name() : flow.name();
        String nameEn = flow.properties().getOrDefault("nameEn",
                flow.name().isEmpty() ? Outcome.COMPLETE.nameEn() : name);
        String style = flow.properties().getOrDefault("style", first ? "positive" : "neutral");
        return new Outcome(id, name, nameEn, flow.reasonRequired(), style,
                TimeLimit.parse(flow.properties().get("limit")), flow.properties().getOrDefault("basis", ""));
    }
}
