package vn.motcua.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The flows after a task say what may be decided, each by one word. */
final class DecisionRules {

    static final List<Rule> ALL = List.of(DecisionRules::onlyGatewaysDecide, DecisionRules::conditions,
            DecisionRules::names, DecisionRules::distinct, DecisionRules::aboutWhatWentBefore, DecisionRules::buttons);

    private static final Set<String> STYLES = Set.of("positive", "neutral", "negative");

    private DecisionRules() {}

    /** Whether the way is chosen here. */
    static boolean decides(Diagram diagram, Node node) {
        return (node.is(NodeType.EXCLUSIVE_GATEWAY) || node.is(NodeType.INCLUSIVE_GATEWAY))
                && diagram.flowsFrom(node.id()).size() > 1;
    }

    private static List<Node> decisions(Subject subject) {
        return subject.diagram().nodes().stream().filter(node -> decides(subject.diagram(), node)).toList();
    }

    private static void onlyGatewaysDecide(Subject subject, Findings findings) {
        for (Flow flow : subject.diagram().flows()) {
            Optional<Node> source = subject.diagram().node(flow.source());
            if (flow.condition() != null && source.filter(node -> decides(subject.diagram(), node)).isEmpty()) {
                findings.add(flow.id(), "decision.place", Words.of(
                        "Điều kiện chỉ đặt trên mũi tên đi ra từ cổng rẽ nhánh.",
                        "A condition belongs on a flow that leaves a deciding gateway."));
            }
        }
    }

    private static void conditions(Subject subject, Findings findings) {
        for (Node gateway : decisions(subject)) {
            for (Flow flow : subject.diagram().flowsFrom(gateway.id())) {
                if (flow.condition() == null ? !flow.isDefault() : Comparison.parse(flow.condition()).isEmpty()) {
                    findings.add(flow.id(), "decision.condition", Words.of(
                            "Mũi tên cần điều kiện dạng ${outcome == 'approve'}; ở đây là \"%s\".",
                            "The flow needs a condition like ${outcome == 'approve'}; here it is \"%s\".",
                            flow.condition() == null ? "" : flow.condition()));
                }
            }
        }
    }

    private static void names(Subject subject, Findings findings) {
        decisions(subject).stream()
                .flatMap(gateway -> subject.diagram().flowsFrom(gateway.id()).stream())
                .filter(flow -> flow.name().isEmpty() && !flow.isDefault())
                .forEach(flow -> findings.add(flow.id(), "decision.name", Words.of(
                        "Mũi tên đi ra từ cổng rẽ nhánh chưa có tên.",
                        "The flow that leaves a deciding gateway has no name.")));
    }

    private static void distinct(Subject subject, Findings findings) {
        for (Node gateway : decisions(subject)) {
            Set<Comparison> seen = new HashSet<>();
            for (Flow flow : subject.diagram().flowsFrom(gateway.id())) {
                if (Comparison.parse(flow.condition()).filter(condition -> !seen.add(condition)).isPresent()) {
                    findings.add(flow.id(), "decision.distinct", Words.of(
                            "Hai mũi tên cùng có điều kiện \"%s\".", "Two flows have the condition \"%s\".",
                            flow.condition()));
                }
            }
        }
    }

    private static void aboutWhatWentBefore(Subject subject, Findings findings) {
        for (Node gateway : decisions(subject)) {
            Set<String> known = new Deciders(subject.diagram()).before(gateway);
            for (Flow flow : subject.diagram().flowsFrom(gateway.id())) {
                Comparison.parse(flow.condition()).filter(condition -> !known.contains(condition.name()))
                        .ifPresent(condition -> findings.add(flow.id(), "decision.variable", Words.of(
                                "Điều kiện hỏi \"%s\" nhưng bước ngay trước cổng chỉ cho biết %s.",
                                "The condition asks for \"%s\" but the step before the gateway tells only %s.",
                                condition.name(), known.stream().sorted().toList())));
            }
        }
    }

    private static void buttons(Subject subject, Findings findings) {
        for (Flow flow : subject.diagram().flows()) {
            String style = flow.properties().getOrDefault("style", "neutral");
            String reason = flow.properties().getOrDefault("reason", "required");
            if (!STYLES.contains(style) || !reason.equals("required")) {
                findings.add(flow.id(), "decision.button", Words.of(
                        "Thuộc tính style=\"%s\" hoặc reason=\"%s\" không dùng được: style là positive, neutral "
                                + "hoặc negative; reason là required.",
                        "The property style=\"%s\" or reason=\"%s\" cannot be used: style is positive, neutral "
                                + "or negative; reason is required.", style, reason));
            }
        }
    }
}
