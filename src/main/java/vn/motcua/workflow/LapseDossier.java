package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgress;

/** The drawn step {@code lapseDossier}: the supplement did not come in its term. */
@Component("lapseDossier")
class LapseDossier implements JavaDelegate {

    private final DossierProgress progress;

    LapseDossier(DossierProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.lapse(Variables.dossier(execution));
    }
}
