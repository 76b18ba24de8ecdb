package vn.motcua.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The way holds together: one start, no dead end, nothing that cannot be reached. */
final class FlowRules {

    static final List<Rule> ALL = List.of(FlowRules::flowsHaveEnds, FlowRules::oneStart, FlowRules::connected,
            FlowRules::reachable, FlowRules::everyPathEnds, FlowRules::onlyGatewaysSplit, FlowRules::named);

    private FlowRules() {}

    private static void flowsHaveEnds(Subject subject, Findings findings) {
        Diagram diagram = subject.diagram();
        for (Flow flow : diagram.flows()) {
            Optional<Node> source = diagram.node(flow.source());
            Optional<Node> target = diagram.node(flow.target());
            boolean sameScope = source.isPresent() && target.isPresent()
                    && Objects.equals(source.get().parent(), target.get().parent());
            if (!sameScope) {
                findings.add(flow.id(), "flow.ends", Words.of(
                        "Mũi tên không nối hai phần tử có thật của cùng một quy trình: từ \"%s\" đến \"%s\".",
                        "The flow does not join two elements of the same process: from \"%s\" to \"%s\".",
                        flow.source(), flow.target()));
            }
        }
    }

    private static void oneStart(Subject subject, Findings findings) {
        for (Scope scope : Scope.of(subject.diagram())) {
            List<Node> starts = scope.all(NodeType.START_EVENT);
            Trigger.Kind wanted = scope.startsByEvent() ? Trigger.Kind.TIMER : Trigger.Kind.NONE;
            if (starts.size() != 1 || starts.get(0).trigger().kind() != wanted) {
                findings.add(scope.id(), "flow.start", scope.startsByEvent()
                        ? Words.of("Phải có đúng một điểm bắt đầu, là hẹn giờ; ở đây có %d.",
                                "There must be exactly one start event, a timer; here there are %d.", starts.size())
                        : Words.of("Phải có đúng một điểm bắt đầu, không kèm hẹn giờ hay lỗi; ở đây có %d.",
                                "There must be exactly one plain start event; here there are %d.", starts.size()));
            }
        }
    }

    private static void connected(Subject subject, Findings findings) {
        for (Node node : subject.diagram().nodes()) {
            boolean begins = Set.of(NodeType.START_EVENT, NodeType.BOUNDARY_EVENT, NodeType.EVENT_SUB_PROCESS)
                    .contains(node.type());
            boolean ends = Set.of(NodeType.END_EVENT, NodeType.EVENT_SUB_PROCESS).contains(node.type());
            if (begins != subject.diagram().flowsTo(node.id()).isEmpty()) {
                findings.add(node.id(), "flow.incoming", begins
                        ? Words.of("Không mũi tên nào được dẫn đến đây.", "No flow may lead here.")
                        : Words.of("Không có mũi tên nào dẫn đến đây.", "No flow leads here."));
            }
            if (ends != subject.diagram().flowsFrom(node.id()).isEmpty()) {
                findings.add(node.id(), "flow.outgoing", ends
                        ? Words.of("Không mũi tên nào được đi ra từ đây.", "No flow may leave here.")
                        : Words.of("Không có mũi tên nào đi ra từ đây.", "No flow leaves here."));
            }
        }
    }

    private static void reachable(Subject subject, Findings findings) {
        for (Scope scope : Scope.of(subject.diagram())) {
            Set<String> reached = scope.reachable(scope.all(NodeType.START_EVENT));
            scope.nodes().stream()
                    .filter(node -> !node.is(NodeType.EVENT_SUB_PROCESS) && !reached.contains(node.id()))
                    .forEach(node -> findings.add(node.id(), "flow.unreachable", Words.of(
                            "Không có đường nào từ điểm bắt đầu đến đây.", "No way leads here from the start.")));
        }
    }

    private static void everyPathEnds(Subject subject, Findings findings) {
        for (Scope scope : Scope.of(subject.diagram())) {
            Set<String> ending = scope.leadingTo(scope.all(NodeType.END_EVENT));
            scope.nodes().stream()
                    .filter(node -> !node.is(NodeType.EVENT_SUB_PROCESS) && !ending.contains(node.id()))
                    .forEach(node -> findings.add(node.id(), "flow.endless", Words.of(
                            "Từ đây không có đường nào đến điểm kết thúc.", "No way leads from here to an end.")));
        }
    }

    private static void onlyGatewaysSplit(Subject subject, Findings findings) {
        subject.diagram().nodes().stream()
                .filter(node -> !node.type().isGateway() && subject.diagram().flowsFrom(node.id()).size() > 1)
                .forEach(node -> findings.add(node.id(), "flow.split", Words.of(
                        "Nhiều mũi tên đi ra từ đây: hãy vẽ cổng rẽ nhánh.",
                        "Several flows leave here: draw a gateway.")));
    }

    private static void named(Subject subject, Findings findings) {
        subject.diagram().nodes().stream()
                .filter(node -> node.is(NodeType.USER_TASK) || node.is(NodeType.CALL_ACTIVITY))
                .filter(node -> node.name().isEmpty())
                .forEach(node -> findings.add(node.id(), "flow.name", Words.of(
                        "Việc chưa có tên.", "The task has no name.")));
    }
}
