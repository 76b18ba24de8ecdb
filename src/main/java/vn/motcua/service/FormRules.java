package vn.motcua.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Every user task has a form that exists, and says in whose hands it lies. */
final class FormRules {

    static final List<Rule> ALL = List.of(FormRules::formExists, FormRules::formIsTheLatest, FormRules::asks);

    private static final Set<String> ASKS = Set.of("supplement", "payment", "task");
    private static final Set<String> AT_THE_DESK = Set.of("payment", "amount");

    private FormRules() {}

    private static void formExists(Subject subject, Findings findings) {
        for (Node task : subject.nodes(NodeType.USER_TASK)) {
            if (task.formKey() == null || task.formKey().isBlank()) {
                findings.add(task.id(), "form.missing", Words.of("Việc chưa có biểu mẫu (camunda:formRef).",
                        "The task has no form (camunda:formRef)."));
            } else if (!subject.context().sharedForm().test(task.formKey())) {
                findings.add(task.id(), "form.unknown", Words.of("Không có biểu mẫu dùng chung nào tên \"%s\".",
                        "There is no shared form named \"%s\".", task.formKey()));
            }
        }
    }

    private static void formIsTheLatest(Subject subject, Findings findings) {
        // Bound to the deployment, the form would be missing: it is deployed on its own.
        subject.all("userTask").stream()
                .filter(task -> task.camunda("formRef") != null)
                .filter(task -> !Objects.equals(task.camunda("formRefBinding"), "latest"))
                .forEach(task -> findings.add(task, "form.binding", Words.of(
                        "Biểu mẫu phải gắn theo bản mới nhất: camunda:formRefBinding=\"latest\".",
                        "The form must be bound to its latest version: camunda:formRefBinding=\"latest\".")));
    }

    private static void asks(Subject subject, Findings findings) {
        for (Node task : subject.nodes(NodeType.USER_TASK)) {
            String asks = task.properties().get("asks");
            if (asks != null && !mayAsk(subject, subject.diagram().laneOf(task.id()), asks)) {
                findings.add(task.id(), "form.asks", Words.of(
                        "Thuộc tính asks=\"%s\" chỉ dùng cho việc của người nộp, với giá trị supplement, payment "
                                + "hoặc task.",
                        "The property asks=\"%s\" is for tasks of the applicant only, with the value supplement, "
                                + "payment or task.", asks));
            }
        }
    }

    /** In a block, a fee may also be paid at the desk, and its amount settled by an officer. */
    private static boolean mayAsk(Subject subject, Optional<Lane> lane, String asks) {
        boolean applicants = lane.filter(Lane::isApplicants).isPresent();
        return applicants ? ASKS.contains(asks) : subject.block() && AT_THE_DESK.contains(asks);
    }
}
