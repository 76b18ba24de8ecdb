package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Routing;
import vn.motcua.service.Diagram;
import vn.motcua.service.Lane;

/** Rule 1: the lane says who. Finds the post for a task from the lane in which it was drawn. */
@Component
class Lanes {

    private static final String CALLER = "caller";

    private final RunningDiagrams diagrams;
    private final Routing routing;

    Lanes(RunningDiagrams diagrams, Routing routing) {
        this.diagrams = diagrams;
        this.routing = routing;
    }

    /** Whether that step may lie with the applicant; of a lane of the caller only its call knows. */
    boolean mayBeApplicants(Diagram diagram, String activity) {
        return diagram.laneOf(activity)
                .filter(lane -> !CALLER.equals(lane.unit()) && !Routing.APPLICANT.equals(lane.unit()))
                .isEmpty();
    }

    Place placeOf(DelegateExecution execution, String activity, Dossier dossier) {
        Lane lane = diagrams.of(execution.getProcessDefinitionId())
                .laneOf(activity)
                .orElseThrow(() -> new IllegalStateException(
                        "No lane for " + activity + " in " + execution.getProcessDefinitionId()));
        boolean unitOfCaller = CALLER.equals(lane.unit());
        boolean roleOfCaller = CALLER.equals(lane.role());
        if (!unitOfCaller && !roleOfCaller) {
            return new Place(routing.unitOf(lane, dossier), lane.role(), lane.division());
        }
        Place caller = callerOf(execution, dossier);
        return new Place(
                unitOfCaller ? caller.unit() : routing.unitOf(lane, dossier),
                roleOfCaller ? caller.role() : lane.role(),
                roleOfCaller ? caller.division() : lane.division());
    }

    /** The post of the lane in which the call of this block lies. */
    private Place callerOf(DelegateExecution execution, Dossier dossier) {
        ExecutionEntity call = ((ExecutionEntity) execution).getProcessInstance().getSuperExecution();
        return placeOf(call, call.getActivityId(), dossier);
    }
}
