package vn.motcua.workflow;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.dossier.DossierSubmitted;

/** Wakes for each filing of this node, and looks once a second for those of others. */
@Component
@ConditionalOnProperty(name = "motcua.intake.worker", havingValue = "true", matchIfMissing = true)
class IntakeWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IntakeWorker.class);

    private final Intake intake;
    private final Semaphore filed = new Semaphore(0);
    private volatile Thread worker;

    IntakeWorker(Intake intake) {
        this.intake = intake;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(DossierSubmitted submitted) {
        filed.release();
    }

    @Override
    public void start() {
        worker = new Thread(this::work, "intake");
        worker.setDaemon(true);
        worker.start();
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        while (worker == Thread.currentThread()) {
            try {
                if (filed.tryAcquire(1, TimeUnit.SECONDS)) {
                    filed.drainPermits();
                }
                intake.startWaiting();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException problem) {
                log.error("The intake could not be read; it is read again in a second", problem);
            }
        }
    }
}
