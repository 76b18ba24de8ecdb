package vn.motcua.slip;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Draws slips right after they were issued on this node, and looks every few seconds for those of others. */
@Component
@ConditionalOnProperty(name = "motcua.slip.worker", havingValue = "true", matchIfMissing = true)
class SlipWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SlipWorker.class);
    private static final int PAUSE_SECONDS = 5;

    private final SlipDrawing drawing;
    private final Semaphore issued = new Semaphore(0);
    private volatile Thread worker;

    SlipWorker(SlipDrawing drawing) {
        this.drawing = drawing;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(SlipIssued slip) {
        issued.release();
    }

    @Override
    public void start() {
        worker = new Thread(this::work, "slips");
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
                if (issued.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                    issued.drainPermits();
                }
                drawing.drawWaiting();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException problem) {
                log.error("The slips to draw could not be read; they are read again in a few seconds", problem);
            }
        }
    }
}
