package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSweep;

/** The drawn <em>Quá hạn giải quyết</em> begins: the dossier counts as late for ever. */
@Component
class OverdueListener implements ExecutionListener {

    /** The id that every service gives to its event sub-process of the legal limit. */
    static final String SUB_PROCESS = "overdue";

    private final DossierSweep sweep;

    OverdueListener(DossierSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void notify(DelegateExecution execution) {
        sweep.runOut(Variables.dossier(execution));
    }
}
