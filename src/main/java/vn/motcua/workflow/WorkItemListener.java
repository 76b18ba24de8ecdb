package vn.motcua.workflow;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DeadlineFollower;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.Role;
import vn.motcua.service.Diagram;
import vn.motcua.service.Node;

/** Keeps the list of work in step with the engine's tasks, in the engine's own transaction (invariant I5). */
@Component
class WorkItemListener implements TaskListener {

    private final Lanes lanes;
    private final RunningDiagrams diagrams;
    private final Dossiers dossiers;
    private final DossierProgress progress;
    private final WorkItems workItems;
    private final ApplicantQuestions questions;
    private final CallDueDates callDueDates;
    private final DeadlineFollower deadlines;
    private final FeeSteps fees;

    WorkItemListener(
            Lanes lanes,
            RunningDiagrams diagrams,
            Dossiers dossiers,
            DossierProgress progress,
            WorkItems workItems,
            ApplicantQuestions questions,
            CallDueDates callDueDates,
            DeadlineFollower deadlines,
            FeeSteps fees) {
        this.lanes = lanes;
        this.diagrams = diagrams;
        this.dossiers = dossiers;
        this.progress = progress;
        this.workItems = workItems;
        this.questions = questions;
        this.callDueDates = callDueDates;
        this.deadlines = deadlines;
        this.fees = fees;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> offer(task);
            case EVENTNAME_COMPLETE -> complete(task);
            default -> withdraw(task);
        }
    }

    private void offer(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        Dossier dossier = dossiers.get(Variables.dossier(execution));
        Place place = lanes.placeOf(execution, task.getTaskDefinitionKey(), dossier);
        callDueDates.apply(task);
        Diagram diagram = diagrams.of(task.getProcessDefinitionId());
        Node node = diagram.node(task.getTaskDefinitionKey()).orElseThrow();
        Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        Instant until = ItemTimes.until(task, diagram).orElse(null);
        workItems.add(task, node, place, dossier, place.isApplicants() && until != null ? until : due);
        Optional<Asked> payment = fees.ask(task, node, until);
        if (payment.isPresent() || place.isApplicants()) {
            progress.ask(dossier.id(), payment.orElseGet(() -> questions.ask(task.getId(), node, dossier, until)));
        }
        if (!place.isApplicants()) {
            progress.showTo(dossier.id(), place.unit());
            limitReception(place, dossier, due);
        }
    }

    /** Before acceptance the only limit that runs is the desk's own. */
    private void limitReception(Place place, Dossier dossier, Instant due) {
        if (due != null && Role.ONE_STOP.code().equals(place.role())) {
            deadlines.receptionDue(dossier.id(), due);
        }
    }

    private void complete(DelegateTask task) {
        workItems.remove(task.getId());
        if (asksSomebody(task)) {
            progress.answered(Variables.dossier(task.getExecution()), task.getId());
        }
    }

    /** Only where the applicant is asked, or money, is there a question to be answered. */
    private boolean asksSomebody(DelegateTask task) {
        Diagram diagram = diagrams.of(task.getProcessDefinitionId());
        String step = task.getTaskDefinitionKey();
        return lanes.mayBeApplicants(diagram, step)
                || FeeSteps.PAYMENT.equals(diagram.node(step).orElseThrow().asks());
    }

    private void withdraw(DelegateTask task) {
        workItems.remove(task.getId());
        progress.unask(task.getId());
        fees.noLongerAwaited(task.getId());
    }
}
