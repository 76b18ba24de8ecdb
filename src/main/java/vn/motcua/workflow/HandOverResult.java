package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgress;

/** The drawn step {@code handOverResult}: the applicant has the result. */
@Component("handOverResult")
class HandOverResult implements JavaDelegate {

    private final DossierProgress progress;

    HandOverResult(DossierProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.handOver(Variables.dossier(execution));
    }
}
