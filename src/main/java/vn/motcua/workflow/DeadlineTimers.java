package vn.motcua.workflow;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.dossier.ClockChanged;
import vn.motcua.dossier.DossierClock;

/** The drawn timer of the legal limit follows the dossier's clock: it waits while the clock stands. */
@Component
class DeadlineTimers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RunningDiagrams diagrams;

    DeadlineTimers(@Lazy RuntimeService runtime, @Lazy ManagementService management, RunningDiagrams diagrams) {
        this.runtime = runtime;
        this.management = management;
        this.diagrams = diagrams;
    }

    /** Before acceptance no legal time runs. */
    void hold(ProcessInstance process) {
        Job timer = timerOf(process);
        if (timer != null) {
            management.suspendJobById(timer.getId());
        }
    }

    /** Waits for the end of the transaction: only then the engine has written what it did. */
    @EventListener
    void follow(ClockChanged change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                set(change.dossier(), change.clock());
            }
        });
    }

    private void set(UUID dossier, DossierClock clock) {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .rootProcessInstances()
                .singleResult();
        Job timer = process == null ? null : timerOf(process);
        if (timer == null) {
            return;
        }
        if (clock.due() == null || clock.ended() != null || clock.isStopped()) {
            management.suspendJobById(timer.getId());
        } else {
            management.setJobDuedate(timer.getId(), Date.from(clock.due()));
            management.activateJobById(timer.getId());
        }
    }

    private Job timerOf(ProcessInstance process) {
        return diagrams.of(process.getProcessDefinitionId())
                .overdueStartId()
                .map(start -> management.createJobQuery()
                        .processInstanceId(process.getId())
                        .activityId(start)
                        .singleResult())
                .orElse(null);
    }
}
