package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;

/** Follows the steps of a service's main line, so that the applicant sees where the dossier is. */
@Component
class StageListener implements ExecutionListener {

    private final Lanes lanes;
    private final RunningDiagrams diagrams;
    private final Dossiers dossiers;
    private final DossierProgress progress;

    StageListener(Lanes lanes, RunningDiagrams diagrams, Dossiers dossiers, DossierProgress progress) {
        this.lanes = lanes;
        this.diagrams = diagrams;
        this.dossiers = dossiers;
        this.progress = progress;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (isInBlock(execution)) {
            return;
        }
        String step = execution.getCurrentActivityId();
        if (EVENTNAME_END.equals(execution.getEventName())) {
            progress.endStage(Variables.dossier(execution), step);
            return;
        }
        Dossier dossier = dossiers.get(Variables.dossier(execution));
        Place place = lanes.placeOf(execution, step, dossier);
        String name = diagrams.of(execution.getProcessDefinitionId()).node(step).orElseThrow().name();
        progress.beginStage(dossier.id(), step, name, place.unit(), place.role());
    }

    private static boolean isInBlock(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessInstance().getSuperExecution() != null;
    }
}
