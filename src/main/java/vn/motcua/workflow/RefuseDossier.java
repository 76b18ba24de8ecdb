package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgress;

/** The drawn step {@code refuseDossier}: the dossier is refused with the reasons of the last decision. */
@Component("refuseDossier")
class RefuseDossier implements JavaDelegate {

    private final DossierProgress progress;

    RefuseDossier(DossierProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.refuse(Variables.dossier(execution));
    }
}
