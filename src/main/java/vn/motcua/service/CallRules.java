package vn.motcua.service;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Blocks are called by their key, end by a named outcome, and what they may throw is caught. */
final class CallRules {

    static final List<Rule> ALL = List.of(CallRules::blockExists, CallRules::blockIsTheLatest, CallRules::lapseCaught,
            CallRules::endsAreAnswered, CallRules::blockNamesItsEnds);

    private static final Set<String> WAITING = Set.of("supplement", "reception", FeeCall.BLOCK);

    private CallRules() {}

    /** The outcomes with which a block ends. */
    static Set<String> endsOf(Diagram block) {
        return block.nodes().stream()
                .filter(CallRules::isPlainEnd)
                .map(node -> node.properties().getOrDefault("outcome", ""))
                .filter(outcome -> !outcome.isBlank())
                .collect(Collectors.toSet());
    }

    private static boolean isPlainEnd(Node node) {
        return node.is(NodeType.END_EVENT) && node.parent() == null && node.trigger().kind() != Trigger.Kind.ERROR;
    }

    private static void blockExists(Subject subject, Findings findings) {
        for (Node call : subject.nodes(NodeType.CALL_ACTIVITY)) {
            String key = call.calledElement();
            if (!FileNames.isKey(key) || !subject.context().block().test(key) || key.equals(subject.diagram().key())) {
                findings.add(call.id(), "call.unknown", Words.of(
                        "Không có khối dùng chung nào tên \"%s\" để gọi ở đây.",
                        "There is no shared block named \"%s\" to call here.", key));
            }
        }
    }

    private static void blockIsTheLatest(Subject subject, Findings findings) {
        subject.all("callActivity").stream()
                .filter(call -> !Objects.requireNonNullElse(call.camunda("calledElementBinding"), "latest")
                        .equals("latest"))
                .forEach(call -> findings.add(call, "call.binding", Words.of(
                        "Khối dùng chung luôn được gọi theo bản mới nhất.",
                        "Shared blocks are always called in their latest version.")));
    }

    private static void lapseCaught(Subject subject, Findings findings) {
        if (subject.block()) {
            return;
        }
        for (Node call : subject.nodes(NodeType.CALL_ACTIVITY)) {
            boolean caught = subject.diagram().nodes().stream()
                    .anyMatch(node -> call.id().equals(node.attachedTo()) && node.trigger().isError("lapsed"));
            if (mayLapse(subject, Objects.requireNonNullElse(call.calledElement(), "")) && !caught) {
                findings.add(call.id(), "call.lapse", Words.of(
                        "Khối này có thể dừng khi người nộp không bổ sung hoặc không nộp phí: hãy gắn sự kiện lỗi "
                                + "\"lapsed\" vào biên.",
                        "This block may stop when the applicant does not supply or pay: attach an error event "
                                + "\"lapsed\"."));
            }
        }
    }

    /** The blocks that wait for the applicant, and each that passes on what happened in one of them. */
    private static boolean mayLapse(Subject subject, String block) {
        return WAITING.contains(block) || subject.context().blocks().apply(block).stream()
                .flatMap(diagram -> diagram.nodes().stream())
                .anyMatch(node -> node.is(NodeType.END_EVENT) && node.trigger().isError("lapsed"));
    }

    private static void endsAreAnswered(Subject subject, Findings findings) {
        for (Node gateway : subject.diagram().nodes()) {
            if (DecisionRules.decides(subject.diagram(), gateway)) {
                new Deciders(subject.diagram()).before(gateway).stream()
                        .flatMap(name -> subject.diagram().node(name).stream())
                        .filter(node -> node.is(NodeType.CALL_ACTIVITY) && node.calledElement() != null)
                        .forEach(call -> compareEnds(subject, gateway, call, findings));
            }
        }
    }

    private static void compareEnds(Subject subject, Node gateway, Node call, Findings findings) {
        Set<String> ends = subject.context().blockEnds().apply(call.calledElement());
        List<Flow> flows = subject.diagram().flowsFrom(gateway.id());
        Set<String> asked = flows.stream()
                .flatMap(flow -> Comparison.parse(flow.condition()).stream())
                .filter(condition -> condition.name().equals(call.id()))
                .map(Comparison::value)
                .collect(Collectors.toSet());
        Set<String> wrong = new HashSet<>(asked);
        wrong.removeAll(ends);
        boolean open = flows.stream().noneMatch(Flow::isDefault) && !asked.containsAll(ends);
        if (!ends.isEmpty() && !asked.isEmpty() && (!wrong.isEmpty() || open)) {
            findings.add(gateway.id(), "call.ends", Words.of(
                    "Khối \"%s\" kết thúc bằng %s, nhưng sau cổng chỉ có nhánh cho %s.",
                    "The block \"%s\" ends with %s, but behind the gateway there are ways for %s.",
                    call.calledElement(), ends.stream().sorted().toList(), asked.stream().sorted().toList()));
        }
    }

    private static void blockNamesItsEnds(Subject subject, Findings findings) {
        if (subject.block()) {
            subject.diagram().nodes().stream()
                    .filter(CallRules::isPlainEnd)
                    .filter(end -> !FileNames.isKey(end.properties().get("outcome")))
                    .forEach(end -> findings.add(end.id(), "call.outcome", Words.of(
                            "Điểm kết thúc của khối chưa có thuộc tính outcome.",
                            "The end of the block has no property outcome.")));
        }
    }
}
