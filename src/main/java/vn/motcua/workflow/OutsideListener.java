package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.StepsOutsideTheClock;
import vn.motcua.service.Node;

/** A step that its diagram puts outside the clock: the legal time stands while it lasts. */
@Component
class OutsideListener implements ExecutionListener {

    private final RunningDiagrams diagrams;
    private final StepsOutsideTheClock steps;

    OutsideListener(RunningDiagrams diagrams, StepsOutsideTheClock steps) {
        this.diagrams = diagrams;
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String step = execution.getCurrentActivityId();
        diagrams.of(execution.getProcessDefinitionId()).node(step)
                .filter(Node::isOutsideTheClock)
                .ifPresent(node -> follow(execution, node));
    }

    private void follow(DelegateExecution execution, Node node) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            steps.begin(Variables.dossier(execution), node.id(), node.properties().getOrDefault("basis", ""));
        } else {
            steps.end(Variables.dossier(execution), node.id());
        }
    }
}
