package vn.motcua.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.variable.CoreVariableInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.value.StringValue;

/**
 * What a process knows: the dossier's id, which is its business key, and decisions, which the gateway behind reads at once
 * and which are kept nowhere.
 */
final class Variables {

    static final String OUTCOME = "outcome";

    /** Where a block that was called before the business key was handed on keeps the dossier's id. */
    private static final String DOSSIER = "dossier";

    private Variables() {}

    static UUID dossier(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        return UUID.fromString(key == null ? (String) execution.getVariable(DOSSIER) : key);
    }

    /** Every gateway has read by now: what was passed on is forgotten, or the engine would look for it again and again. */
    static void forgetDecisions(CommandContext context) {
        for (ExecutionEntity execution : context.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class)) {
            if (!execution.isEnded()) {
                execution.getVariableInstancesLocal().stream()
                        .filter(variable -> variable.getTypedValue(false).isTransient())
                        .map(CoreVariableInstance::getName)
                        .toList()
                        .forEach(execution::removeVariableLocal);
            }
        }
    }

    /** Tells the gateway that comes next what was decided in this scope. */
    static void decide(VariableScope scope, String outcome) {
        StringValue decided = org.camunda.bpm.engine.variable.Variables.stringValue(outcome, true);
        if (scope.hasVariableLocal(OUTCOME)) {
            // Kept by a decision before decisions were passed on only.
            scope.removeVariableLocal(OUTCOME);
        }
        scope.setVariableLocal(OUTCOME, decided);
    }
}
