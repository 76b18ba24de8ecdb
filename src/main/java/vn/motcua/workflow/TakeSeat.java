package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.motcua.enrolment.Seats;
import vn.motcua.service.SeatCall;

/** The drawn step {@code takeSeat}: the dossier gets a seat at the school that it asks for, or the school is full. */
@Component("takeSeat")
class TakeSeat implements JavaDelegate {

    private final RunningDiagrams diagrams;
    private final Seats seats;

    TakeSeat(RunningDiagrams diagrams, Seats seats) {
        this.diagrams = diagrams;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution block) {
        boolean seated = seats.take(Variables.dossier(block), call(block));
        Variables.decide(block, seated ? "seated" : "full");
    }

    private SeatCall call(DelegateExecution block) {
        ExecutionEntity call = ((ExecutionEntity) block).getProcessInstance().getSuperExecution();
        return diagrams.of(call.getProcessDefinitionId())
                .node(call.getActivityId())
                .map(SeatCall::of)
                .orElseThrow();
    }
}
