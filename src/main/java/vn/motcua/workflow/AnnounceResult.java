package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgress;

/** The drawn step {@code announceResult}: the result is signed and at the desk, the legal time ends. */
@Component("announceResult")
class AnnounceResult implements JavaDelegate {

    private final DossierProgress progress;

    AnnounceResult(DossierProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.announceResult(Variables.dossier(execution));
    }
}
