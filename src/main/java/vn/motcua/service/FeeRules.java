package vn.motcua.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.form.FeelNames;

/** What is to be paid can be worked out: each expression speaks of fields that its form has. */
final class FeeRules {

    static final List<Rule> ALL = List.of(FeeRules::sheet, FeeRules::amounts, FeeRules::steps, FeeRules::beforeIssue);

    private static final String ISSUE = "issue";
    private static final String RETURNED = "returned";

    private FeeRules() {}

    private static void sheet(Subject subject, Findings findings) {
        if (!subject.block()) {
            subject.diagram().property("fee").filter(Fee::isWellFormed).ifPresent(fee ->
                    compare(subject, subject.diagram().key(), fee, subject.diagram().key(), findings));
        }
    }

    private static void amounts(Subject subject, Findings findings) {
        for (Node call : calls(subject)) {
            FeeCall.of(call).amount().ifPresent(amount -> {
                if (!Fee.isWellFormed(amount)) {
                    findings.add(call.id(), "fee.amount", Words.of(
                            "Mức thu \"%s\" không đọc được: ghi số đồng, hoặc dấu = và biểu thức FEEL.",
                            "The amount \"%s\" cannot be read: write dong, or = and FEEL.", amount));
                } else if (!subject.block()) {
                    formOf(subject, call).ifPresent(form -> compare(subject, call.id(), amount, form, findings));
                }
            });
        }
    }

    private static void steps(Subject subject, Findings findings) {
        for (Node call : calls(subject)) {
            FeeCall fee = FeeCall.of(call);
            boolean idle = fee.step().isPresent() && fee.amount().isEmpty();
            if (idle || fee.step().isPresent() && formOf(subject, call).isEmpty()) {
                findings.add(call.id(), "fee.step", Words.of(
                        "amountFrom=\"%s\" phải là mã một việc của người trong sơ đồ này, có biểu mẫu, và đi cùng "
                                + "thuộc tính amount.",
                        "amountFrom=\"%s\" must be the id of a user task of this diagram that has a form, and goes "
                                + "with the property amount.", fee.step().get()));
            }
        }
    }

    /** What is paid stops the legal time, which has ended once the result is signed: status 9 leads to 10 alone. */
    private static void beforeIssue(Subject subject, Findings findings) {
        calls(subject).stream()
                .filter(call -> comesAfterIssue(subject.diagram(), call.id(), new HashSet<>()))
                .forEach(call -> findings.add(call.id(), "fee.after-issue", Words.of(
                        "Khoản phải nộp được thu trước khi ký kết quả: hãy vẽ lời gọi này trước bước ký, đóng dấu.",
                        "What is owed is paid before the result is signed: draw this call before the issue.")));
    }

    private static boolean comesAfterIssue(Diagram diagram, String node, Set<String> seen) {
        return seen.add(node) && diagram.flowsTo(node).stream()
                .filter(flow -> !comesBackUnsigned(flow))
                .anyMatch(flow -> diagram.node(flow.source()).filter(source -> source.calls(ISSUE)).isPresent()
                        || comesAfterIssue(diagram, flow.source(), seen));
    }

    private static boolean comesBackUnsigned(Flow flow) {
        return Comparison.parse(flow.condition()).filter(decided -> RETURNED.equals(decided.value())).isPresent();
    }

    private static void compare(Subject subject, String element, String fee, String form, Findings findings) {
        if (!fee.startsWith("=")) {
            return;
        }
        subject.context().fields().apply(form).ifPresent(known -> {
            Set<String> unknown = new TreeSet<>(FeelNames.of(fee));
            unknown.removeAll(known);
            if (!unknown.isEmpty()) {
                findings.add(element, "fee.field", Words.of(
                        "Mức thu tính theo %s, nhưng biểu mẫu \"%s\" không có câu hỏi nào như thế.",
                        "The amount depends on %s, but the form \"%s\" has no such field.", unknown, form));
            }
        });
    }

    /** The form of which an amount speaks: the applicant's, or that of the step it names; empty without such a step. */
    private static Optional<String> formOf(Subject subject, Node call) {
        return FeeCall.of(call).step()
                .map(step -> subject.diagram().node(step)
                        .filter(node -> node.is(NodeType.USER_TASK))
                        .flatMap(node -> Optional.ofNullable(node.formKey())))
                .orElse(Optional.of(subject.diagram().key()));
    }

    private static List<Node> calls(Subject subject) {
        return subject.diagram().nodes().stream().filter(node -> node.calls(FeeCall.BLOCK)).toList();
    }
}
