package vn.motcua.workflow;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The names of the few variables that a process carries: the dossier's id and decisions, nothing personal. */
final class Variables {

    static final String DOSSIER = "dossier";
    static final String OUTCOME = "outcome";
    static final String CALLER_UNIT = "callerUnit";
    static final String CALLER_ROLE = "callerRole";
    static final String CALLER_DIVISION = "callerDivision";
    static final List<String> GIVEN_TO_BLOCKS = List.of(DOSSIER, CALLER_UNIT, CALLER_ROLE, CALLER_DIVISION);

    private Variables() {}

    static UUID dossier(VariableScope scope) {
        return UUID.fromString((String) scope.getVariable(DOSSIER));
    }
}
