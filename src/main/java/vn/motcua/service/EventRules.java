package vn.motcua.service;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events wait for time or for an error of a block, and for nothing that nobody sends. */
final class EventRules {

    static final List<Rule> ALL = List.of(EventRules::known, EventRules::errorNamed, EventRules::attached);

    private static final Map<NodeType, Set<Trigger.Kind>> KINDS = Map.of(
            NodeType.START_EVENT, Set.of(Trigger.Kind.NONE, Trigger.Kind.TIMER),
            NodeType.END_EVENT, Set.of(Trigger.Kind.NONE, Trigger.Kind.ERROR, Trigger.Kind.TERMINATE),
            NodeType.CATCH_EVENT, Set.of(Trigger.Kind.TIMER),
            NodeType.THROW_EVENT, Set.of(Trigger.Kind.NONE),
            NodeType.BOUNDARY_EVENT, Set.of(Trigger.Kind.TIMER, Trigger.Kind.ERROR));

    private EventRules() {}

    private static void known(Subject subject, Findings findings) {
        for (Node node : subject.diagram().nodes()) {
            Set<Trigger.Kind> kinds = KINDS.getOrDefault(node.type(), Set.of(node.trigger().kind()));
            if (!kinds.contains(node.trigger().kind())) {
                findings.add(node.id(), "event.kind", Words.of(
                        "Sự kiện loại này không dùng được ở đây: nền tảng chỉ biết hẹn giờ, lỗi và kết thúc.",
                        "An event of this kind cannot be used here: the platform knows timers, errors and ends."));
            }
        }
    }

    private static void errorNamed(Subject subject, Findings findings) {
        subject.diagram().nodes().stream()
                .filter(node -> node.trigger().kind() == Trigger.Kind.ERROR)
                .filter(node -> !FileNames.isKey(node.trigger().text()))
                .forEach(node -> findings.add(node.id(), "event.error", Words.of(
                        "Lỗi chưa có mã (errorCode) hợp lệ.", "The error has no valid errorCode.")));
    }

    private static void attached(Subject subject, Findings findings) {
        for (Scope scope : Scope.of(subject.diagram())) {
            scope.all(NodeType.BOUNDARY_EVENT).stream()
                    .filter(event -> scope.nodes().stream().noneMatch(node -> holds(node, event)))
                    .forEach(event -> findings.add(event.id(), "event.attached", Words.of(
                            "Sự kiện biên không gắn vào việc nào.",
                            "The boundary event is attached to no activity.")));
        }
    }

    private static boolean holds(Node node, Node event) {
        Set<NodeType> activities = Set.of(NodeType.USER_TASK, NodeType.SERVICE_TASK, NodeType.CALL_ACTIVITY,
                NodeType.SUB_PROCESS);
        return node.id().equals(event.attachedTo()) && activities.contains(node.type());
    }
}
