package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;

/** Tells a shared block who called it: the post of the lane in which the call lies. */
@Component
class CallListener implements ExecutionListener {

    private final Lanes lanes;
    private final Dossiers dossiers;

    CallListener(Lanes lanes, Dossiers dossiers) {
        this.lanes = lanes;
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateExecution call) {
        Place place = lanes.placeOf(call, call.getCurrentActivityId(), dossiers.get(Variables.dossier(call)));
        call.setVariableLocal(Variables.CALLER_UNIT, place.unit());
        call.setVariableLocal(Variables.CALLER_ROLE, place.role());
        call.setVariableLocal(Variables.CALLER_DIVISION, place.division());
    }
}
