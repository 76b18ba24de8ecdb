package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.service.Flow;

/** Where the law gives another limit for a case, the flow that leads there carries it; taking it replaces the limit. */
@Component
class FlowLimitListener implements ExecutionListener {

    private final RunningDiagrams diagrams;
    private final DossierProgress progress;

    FlowLimitListener(RunningDiagrams diagrams, DossierProgress progress) {
        this.diagrams = diagrams;
        this.progress = progress;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String taken = execution.getCurrentTransitionId();
        diagrams.of(execution.getProcessDefinitionId()).flows().stream()
                .filter(flow -> flow.id().equals(taken))
                .filter(flow -> flow.properties().containsKey("limit"))
                .forEach(flow -> replace(execution, flow));
    }

    private void replace(DelegateExecution execution, Flow flow) {
        progress.replaceLimit(
                Variables.dossier(execution),
                flow.properties().get("limit"),
                flow.properties().getOrDefault("basis", ""));
    }
}
