package vn.motcua.workflow;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.ClockMoved;

/** Looks once a second on each node for time limits that ran out, and at once when the demo's clock moves. */
@Component
@ConditionalOnProperty(name = "motcua.deadlines.worker", havingValue = "true", matchIfMissing = true)
class DeadlineWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeadlineWorker.class);

    private final DeadlineSweep sweep;
    private final Semaphore moved = new Semaphore(0);
    private volatile Thread worker;

    DeadlineWorker(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    @EventListener
    void wake(ClockMoved clock) {
        moved.release();
    }

    @Override
    public void start() {
        worker = new Thread(this::work, "deadlines");
        worker.setDaemon(true);
        worker.start();
    }

    /** Waits for the batch that is under way, so that it does not lose the database under its feet. */
    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        while (worker == Thread.currentThread()) {
            try {
                if (moved.tryAcquire(1, TimeUnit.SECONDS)) {
                    moved.drainPermits();
                }
                sweep.sweep();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException problem) {
                log.error("Time limits could not be swept; it is tried again in a second", problem);
            }
        }
    }
}
