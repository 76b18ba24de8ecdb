package vn.motcua.workflow;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.form.FormSchema;
import vn.motcua.service.Diagram;
import vn.motcua.service.Node;
import vn.motcua.service.Outcome;
import vn.motcua.service.Services;

/** What the diagram says about a work item: its decisions, its form, what it leads to. */
@Component
public class WorkSteps {

    private static final String SUPPLEMENT = "supplement";
    private static final String CONDITION = "${outcome == '%s'}";

    private final RunningDiagrams diagrams;
    private final Services services;

    WorkSteps(RunningDiagrams diagrams, Services services) {
        this.diagrams = diagrams;
        this.services = services;
    }

    /**
     * The decisions that the flows after the task allow, in the order of their drawing (rule 3); none where the
     * applicant pays, for whether he did is the bank's to say.
     */
    public List<Outcome> outcomes(WorkItem item) {
        return awaitsTheBank(item) ? List.of() : diagrams.of(item.definitionId()).outcomesOf(item.step());
    }

    /** The form of the step, if it has one. */
    public Optional<FormSchema> form(WorkItem item) {
        return Optional.ofNullable(item.formKey()).flatMap(services::sharedForm);
    }

    /** What is asked of the applicant by this task: {@code supplement}, {@code payment} or {@code task}. */
    public String asks(WorkItem item) {
        return diagrams.of(item.definitionId()).node(item.step()).map(Node::asks).orElse("task");
    }

    /** Whether this task is answered by the bank, and by no person. */
    boolean awaitsTheBank(WorkItem item) {
        return item.isApplicants() && FeeSteps.PAYMENT.equals(asks(item));
    }

    /** Whether that decision asks the applicant for a supplement, so that its parts are to be named. */
    public boolean asksSupplement(WorkItem item, String outcome) {
        Diagram diagram = diagrams.of(item.definitionId());
        return diagram.flowsFrom(item.step()).stream()
                .flatMap(flow -> diagram.flowsFrom(flow.target()).stream())
                .filter(flow -> CONDITION.formatted(outcome).equals(flow.condition()))
                .map(flow -> diagram.node(flow.target()).orElseThrow())
                .anyMatch(node -> SUPPLEMENT.equals(node.asks()) || node.calls(SUPPLEMENT));
    }
}
