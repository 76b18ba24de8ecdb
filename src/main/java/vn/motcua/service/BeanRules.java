package vn.motcua.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A service task calls one of the beans that the platform publishes, under that bean's name. */
final class BeanRules {

    static final List<Rule> ALL = List.of(BeanRules::onlyPublishedBeans, BeanRules::onlyInBlocks);

    private static final Set<String> BEANS =
            Set.of("acceptDossier", "refuseDossier", "announceResult", "handOverResult", "lapseDossier", "askFee",
                    "awaitRound", "takeSeat", "giveSeatBack");

    private BeanRules() {}

    /** The published bean that the expression names. */
    static Optional<String> beanOf(String expression) {
        return ExpressionRules.nameIn(expression).filter(BEANS::contains);
    }

    private static void onlyPublishedBeans(Subject subject, Findings findings) {
        for (Node task : subject.nodes(NodeType.SERVICE_TASK)) {
            Optional<String> bean = beanOf(task.delegateExpression());
            if (bean.isEmpty()) {
                findings.add(task.id(), "bean.unknown", Words.of(
                        "Việc của hệ thống phải gọi một trong các hàm %s; ở đây là \"%s\".",
                        "A service task must call one of the beans %s; here it is \"%s\".",
                        BEANS.stream().sorted().toList(), task.delegateExpression()));
            } else if (!bean.get().equals(task.id())) {
                findings.add(task.id(), "bean.name", Words.of(
                        "Mã của việc phải là tên hàm mà nó gọi: \"%s\".",
                        "The id of the task must be the name of the bean that it calls: \"%s\".", bean.get()));
            }
        }
    }

    private static void onlyInBlocks(Subject subject, Findings findings) {
        if (!subject.block()) {
            subject.nodes(NodeType.SERVICE_TASK).forEach(task -> findings.add(task.id(), "bean.in-service", Words.of(
                    "Việc của hệ thống chỉ được vẽ trong khối dùng chung.",
                    "Service tasks are drawn in shared blocks only.")));
        }
    }
}
