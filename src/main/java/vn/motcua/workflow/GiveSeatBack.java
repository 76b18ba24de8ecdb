package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.enrolment.Seats;

/** The drawn step {@code giveSeatBack}: the list was not approved, so that the seat is free for another child. */
@Component("giveSeatBack")
class GiveSeatBack implements JavaDelegate {

    private final Seats seats;

    GiveSeatBack(Seats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution block) {
        seats.giveBack(Variables.dossier(block));
    }
}
