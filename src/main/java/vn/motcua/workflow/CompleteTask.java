package vn.motcua.workflow;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Completes a task with its outcome, in one command.
 *
 * <p>The outcome is kept on the branch that decided and not on the whole process: two branches that run at once would
 * otherwise read each other's decisions.
 */
record CompleteTask(String task, String outcome) implements Command<Boolean> {

    @Override
    public Boolean execute(CommandContext context) {
        TaskEntity entity = context.getTaskManager().findTaskById(task);
        if (entity == null) {
            return false;
        }
        // One statement for the whole instance instead of one for each execution on the way up.
        context.getExecutionManager().findExecutionsByProcessInstanceId(entity.getProcessInstanceId());
        ExecutionEntity execution = entity.getExecution();
        ExecutionEntity branch = execution.getActivity().isScope() ? execution.getParent() : execution;
        Variables.decide(branch, outcome);
        entity.complete();
        Variables.forgetDecisions(context);
        return true;
    }
}
