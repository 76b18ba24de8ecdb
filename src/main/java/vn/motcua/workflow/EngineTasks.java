package vn.motcua.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;

/** Completes tasks in the engine: the flow of the outcome is taken, in the transaction of whoever decided. */
@Component
class EngineTasks {

    private final ProcessEngine engine;

    EngineTasks(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Completes the task of a work item.
     *
     * @throws Refusal {@code work.try-again} where another branch of the same process moved in the same moment
     */
    void complete(String item, String outcome) {
        if (!done(new CompleteTask(item, outcome))) {
            throw new IllegalStateException("Work item " + item + " has no task in the engine");
        }
    }

    private boolean done(CompleteTask command) {
        try {
            return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(command);
        } catch (OptimisticLockingException anotherBranchMoved) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work.try-again");
        }
    }
}
