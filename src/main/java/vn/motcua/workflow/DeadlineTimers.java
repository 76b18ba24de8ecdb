package vn.motcua.workflow;

import java.util.Date;
import java.util.Objects;
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
import vn.motcua.dossier.DossierChanged;
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
    void follow(DossierChanged change) {
        if (!isMoved(change.before(), change.after())) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                set(change.dossier(), change.after());
            }
        });
    }

    /** Most of what happens to a dossier leaves its timer alone, and then costs the engine nothing. */
    private static boolean isMoved(DossierClock before, DossierClock after) {
        return waits(before) != waits(after) || !Objects.equals(before.due(), after.due());
    }

    private static boolean waits(DossierClock clock) {
        return clock.due() == null || clock.ended() != null || clock.isStopped();
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
        if (waits(clock)) {
            management.suspendJobById(timer.getId());
            return;
        }
        // A date that has passed is right: the engine then starts what is drawn for it at once.
        management.setJobDuedate(timer.getId(), Date.from(clock.due()));
        if (timer.isSuspended()) {
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
