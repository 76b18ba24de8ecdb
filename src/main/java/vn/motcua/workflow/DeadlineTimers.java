package vn.motcua.workflow;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.Dossiers;
import vn.motcua.service.Services;

/** The drawn timer of the legal limit follows the dossier's clock: it waits while the clock stands. */
@Component
class DeadlineTimers {

    private final JdbcClient jdbc;
    private final RunningDiagrams diagrams;
    private final Dossiers dossiers;
    private final Services services;

    DeadlineTimers(JdbcClient jdbc, RunningDiagrams diagrams, Dossiers dossiers, Services services) {
        this.jdbc = jdbc;
        this.diagrams = diagrams;
        this.dossiers = dossiers;
        this.services = services;
    }

    /** Before acceptance no legal time runs: the timer that the engine has just made, and not yet written, waits. */
    void hold(ExecutionEntity process) {
        diagrams.of(process.getProcessDefinitionId()).overdueStartId().ifPresent(start -> process.getJobs().stream()
                .filter(timer -> start.equals(timer.getActivityId()))
                .forEach(timer -> timer.setSuspensionState(SuspensionState.SUSPENDED.getStateCode())));
    }

    /** Waits for the end of the transaction: only then the engine has written what it did. */
    @EventListener
    void follow(DossierChanged change) {
        if (!change.concernsTheClock() || !isMoved(change.before(), change.after())) {
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

    /**
     * One statement in the engine's own table, for the engine would read the instance, its job and what defines it before.
     * The revision is counted up, so that a node that has just taken the timer up gives way.
     */
    private void set(UUID id, DossierClock clock) {
        Dossier dossier = dossiers.get(id);
        String start = services.version(dossier.service(), dossier.serviceVersion()).diagram().overdueStartId().orElse(null);
        if (start == null) {
            return;
        }
        boolean waits = waits(clock);
        // A date that has passed is right: the engine then starts what is drawn for it at once.
        jdbc.sql("""
                update ACT_RU_JOB set REV_ = REV_ + 1, SUSPENSION_STATE_ = :state, DUEDATE_ = coalesce(:due, DUEDATE_)
                where JOB_DEF_ID_ in (select ID_ from ACT_RU_JOBDEF where ACT_ID_ = :start)
                  and PROCESS_INSTANCE_ID_ in (
                    select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :dossier and SUPER_EXEC_ is null)
                """)
                .param("state", (waits ? SuspensionState.SUSPENDED : SuspensionState.ACTIVE).getStateCode())
                .param("due", waits ? null : Timestamp.from(clock.due()), Types.TIMESTAMP)
                .param("start", start)
                .param("dossier", id.toString())
                .update();
    }
}
