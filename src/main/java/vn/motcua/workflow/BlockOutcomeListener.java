package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** The end event at which a shared block ends says with which outcome. */
@Component
class BlockOutcomeListener implements ExecutionListener {

    private final RunningDiagrams diagrams;

    BlockOutcomeListener(RunningDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    @Override
    public void notify(DelegateExecution end) {
        diagrams.of(end.getProcessDefinitionId())
                .node(end.getCurrentActivityId())
                .map(node -> node.properties().get(Variables.OUTCOME))
                .ifPresent(outcome -> Variables.decide(((ExecutionEntity) end).getProcessInstance(), outcome));
    }
}
