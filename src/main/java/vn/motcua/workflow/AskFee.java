package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.motcua.payment.Fees;
import vn.motcua.service.FeeCall;

/** The drawn step {@code askFee}: what is owed here, as the call of the block says, and where it is paid. */
@Component("askFee")
class AskFee implements JavaDelegate {

    private final RunningDiagrams diagrams;
    private final Fees fees;

    AskFee(RunningDiagrams diagrams, Fees fees) {
        this.diagrams = diagrams;
        this.fees = fees;
    }

    @Override
    public void execute(DelegateExecution block) {
        FeeCall call = call(block);
        String outcome = fees.ask(Variables.dossier(block), block.getProcessInstanceId(), call);
        Variables.decide(block, outcome);
    }

    private FeeCall call(DelegateExecution block) {
        ExecutionEntity call = ((ExecutionEntity) block).getProcessInstance().getSuperExecution();
        return diagrams.of(call.getProcessDefinitionId())
                .node(call.getActivityId())
                .map(FeeCall::of)
                .orElseThrow();
    }
}
