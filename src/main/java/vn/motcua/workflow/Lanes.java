package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Routing;
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

    Place placeOf(DelegateExecution execution, String activity, Dossier dossier) {
        Lane lane = diagrams.of(execution.getProcessDefinitionId())
                .laneOf(activity)
                .orElseThrow(() -> new IllegalStateException(
                        "No lane for " + activity + " in " + execution.getProcessDefinitionId()));
        boolean caller = CALLER.equals(lane.unit());
        String unit = caller
                ? (String) execution.getVariable(Variables.CALLER_UNIT)
                : routing.unitOf(lane, dossier);
        String role = CALLER.equals(lane.role())
                ? (String) execution.getVariable(Variables.CALLER_ROLE)
                : lane.role();
        String division = CALLER.equals(lane.role())
                ? (String) execution.getVariable(Variables.CALLER_DIVISION)
                : lane.division();
        return new Place(unit, role, division);
    }
}
