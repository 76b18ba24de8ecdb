package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.background.Batches;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.DossierSubmitted;
import vn.motcua.notification.ApplicantNotices;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Services;

/**
 * Starts the processes of filed dossiers from their stored entries, many in one transaction, on any node.
 *
 * <p>The dossiers of one unit are started in the order of their filing, however many nodes start: an entry is taken only
 * together with all of its unit that were written before it and still wait. One that cannot be started loses its turn.
 */
@Component
public class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final Duration PAUSE_AFTER_PROBLEM = Duration.ofMinutes(1);

    private final IntakeTable table;
    private final Batches batches;
    private final ProcessEngine engine;
    private final DossierProgress progress;
    private final Services services;
    private final DeadlineTimers timers;
    private final ApplicantNotices notices;
    private final CityClock clock;
    private final IntakePace pace = new IntakePace();

    Intake(
            IntakeTable table,
            Batches batches,
            @Lazy ProcessEngine engine,
            DossierProgress progress,
            Services services,
            DeadlineTimers timers,
            ApplicantNotices notices,
            CityClock clock) {
        this.table = table;
        this.batches = batches;
        this.engine = engine;
        this.progress = progress;
        this.services = services;
        this.timers = timers;
        this.notices = notices;
        this.clock = clock;
    }

    /** The filing's own transaction also writes the engine's entry (invariant I1). */
    @EventListener
    void enter(DossierSubmitted submitted) {
        table.add(submitted);
    }

    /** Starts everything that waits; returns how many processes were started. */
    public int startWaiting() {
        return batches.doAll(new Filed());
    }

    private final class Filed implements Batches.Rows<UUID> {

        private List<IntakeTable.Entry> taken = List.of();

        @Override
        public int doBatch() {
            long begun = System.nanoTime();
            taken = table.take(clock.instant(), pace.most());
            int started = start(taken);
            pace.took(started, Duration.ofNanos(System.nanoTime() - begun));
            return started;
        }

        @Override
        public List<UUID> waiting() {
            return taken.stream().map(IntakeTable.Entry::dossier).toList();
        }

        @Override
        public int doOne(UUID dossier) {
            return start(table.takeNext(clock.instant(), dossier));
        }

        @Override
        public void putOff(UUID dossier, RuntimeException problem) {
            log.error("The process of dossier {} could not be started; it is tried again", dossier, problem);
            Instant next = clock.instant().plus(PAUSE_AFTER_PROBLEM);
            table.putOff(dossier, next, String.valueOf(problem.getMessage()));
        }
    }

    private int start(List<IntakeTable.Entry> taken) {
        List<Dossier> dossiers = lockInTurn(taken);
        if (!dossiers.isEmpty()) {
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(new StartProcesses(dossiers, this::definition, timers));
            notices.filed(dossiers);
            table.remove(dossiers.stream().map(Dossier::id).toList());
        }
        return dossiers.size();
    }

    /** A dossier that somebody else has locked is about to be withdrawn: what comes after it at its unit waits for that. */
    private List<Dossier> lockInTurn(List<IntakeTable.Entry> taken) {
        Map<UUID, Dossier> free = progress.lockFree(taken.stream().map(IntakeTable.Entry::dossier).toList());
        Set<String> waiting = new HashSet<>();
        List<Dossier> inTurn = new ArrayList<>();
        for (IntakeTable.Entry entry : taken) {
            if (!free.containsKey(entry.dossier())) {
                waiting.add(entry.unit());
            } else if (!waiting.contains(entry.unit())) {
                inTurn.add(free.get(entry.dossier()));
            }
        }
        return inTurn;
    }

    private String definition(Dossier dossier) {
        return services.version(dossier.service(), dossier.serviceVersion()).definitionId();
    }
}
