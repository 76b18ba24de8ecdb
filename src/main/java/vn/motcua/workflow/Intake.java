package vn.motcua.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.background.Batches;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierSubmitted;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Services;

/** Starts the processes of filed dossiers from their stored entries, many in one transaction, on any node. */
@Component
public class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int BATCH = 20;
    private static final Duration PAUSE_AFTER_PROBLEM = Duration.ofMinutes(1);
    private static final int PROBLEM_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Batches batches;
    private final RuntimeService runtime;
    private final Dossiers dossiers;
    private final Services services;
    private final DeadlineTimers timers;
    private final CityClock clock;

    Intake(
            JdbcClient jdbc,
            Batches batches,
            @Lazy RuntimeService runtime,
            Dossiers dossiers,
            Services services,
            DeadlineTimers timers,
            CityClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.runtime = runtime;
        this.dossiers = dossiers;
        this.services = services;
        this.timers = timers;
        this.clock = clock;
    }

    /** The filing's own transaction also writes the engine's entry (invariant I1). */
    @EventListener
    void enter(DossierSubmitted submitted) {
        jdbc.sql("insert into intake (dossier_id, unit_code, filed_at, try_at) values (:dossier, :unit, :at, :at)")
                .param("dossier", submitted.dossier())
                .param("unit", submitted.unit())
                .param("at", Timestamp.from(submitted.at()))
                .update();
    }

    /** Starts everything that waits; returns how many processes were started. */
    public int startWaiting() {
        return batches.doAll(new Filed());
    }

    private final class Filed implements Batches.Rows<UUID> {

        @Override
        public int doBatch() {
            return start(Intake.this.waiting(BATCH));
        }

        @Override
        public List<UUID> waiting() {
            return Intake.this.waiting(BATCH);
        }

        @Override
        public int doOne(UUID dossier) {
            return start(lockAgain(dossier));
        }

        @Override
        public void putOff(UUID dossier, RuntimeException problem) {
            postpone(dossier, problem);
        }
    }

    private int start(List<UUID> waiting) {
        for (UUID id : waiting) {
            Dossier dossier = dossiers.get(id);
            ProcessInstance process = runtime.startProcessInstanceById(
                    services.version(dossier.service(), dossier.serviceVersion()).definitionId(),
                    id.toString());
            timers.hold(process);
            jdbc.sql("delete from intake where dossier_id = :dossier").param("dossier", id).update();
        }
        return waiting.size();
    }

    private List<UUID> waiting(int most) {
        return jdbc.sql("""
                select dossier_id from intake where try_at <= :now
                order by filed_at limit %d for update skip locked
                """.formatted(most))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }

    private List<UUID> lockAgain(UUID dossier) {
        return jdbc.sql("select dossier_id from intake where dossier_id = :dossier for update skip locked")
                .param("dossier", dossier)
                .query(UUID.class)
                .list();
    }

    private void postpone(UUID dossier, RuntimeException problem) {
        log.error("The process of dossier {} could not be started; it is tried again", dossier, problem);
        String words = String.valueOf(problem.getMessage());
        Instant next = clock.instant().plus(PAUSE_AFTER_PROBLEM);
        jdbc.sql("""
                update intake set attempts = attempts + 1, try_at = :next, problem = :problem
                where dossier_id = :dossier
                """)
                .param("next", Timestamp.from(next))
                .param("problem", words.substring(0, Math.min(PROBLEM_LENGTH, words.length())))
                .param("dossier", dossier)
                .update();
    }
}
