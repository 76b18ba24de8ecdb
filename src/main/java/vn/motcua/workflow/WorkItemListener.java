package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
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

    WorkItemListener(
            Lanes lanes,
            RunningDiagrams diagrams,
            Dossiers dossiers,
            DossierProgress progress,
            WorkItems workItems,
            ApplicantQuestions questions,
            CallDueDates callDueDates) {
        this.lanes = lanes;
        this.diagrams = diagrams;
        this.dossiers = dossiers;
        this.progress = progress;
        this.workItems = workItems;
        this.questions = questions;
        this.callDueDates = callDueDates;
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
        Node node = diagrams.of(task.getProcessDefinitionId()).node(task.getTaskDefinitionKey()).orElseThrow();
        workItems.add(task, node, place, dossier);
        if (place.isApplicants()) {
            progress.ask(dossier.id(), questions.ask(task.getId(), node, dossier));
        } else {
            progress.showTo(dossier.id(), place.unit());
        }
    }

    private void complete(DelegateTask task) {
        workItems.remove(task.getId());
        progress.answered(Variables.dossier(task.getExecution()), task.getId());
    }

    private void withdraw(DelegateTask task) {
        workItems.remove(task.getId());
        progress.unask(task.getId());
    }
}
