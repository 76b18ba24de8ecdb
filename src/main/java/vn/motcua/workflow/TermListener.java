package vn.motcua.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.motcua.service.AwaitedTerm;
import vn.motcua.service.Node;

/** A block that begins knows for how long it awaits the applicant: as the service's call says, else as is usual. */
@Component
class TermListener implements ExecutionListener {

    private final RunningDiagrams diagrams;

    TermListener(RunningDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    @Override
    public void notify(DelegateExecution block) {
        AwaitedTerm.of(diagrams.of(block.getProcessDefinitionId()), call(block))
                .ifPresent(term -> block.setVariable(AwaitedTerm.NAME, term));
    }

    private Optional<Node> call(DelegateExecution block) {
        return Optional.ofNullable(((ExecutionEntity) block).getSuperExecution())
                .flatMap(call -> diagrams.of(call.getProcessDefinitionId()).node(call.getActivityId()));
    }
}
