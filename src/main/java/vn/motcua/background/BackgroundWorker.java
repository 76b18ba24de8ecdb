package vn.motcua.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does one kind of work over and over on a thread of its own, from the start of the application to its end.
 *
 * <p>What fails is logged once with its cause and tried again after the pause: a worker never dies of one bad row.
 */
public abstract class BackgroundWorker implements SmartLifecycle {

    /** So long the end of the application waits for what is under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Semaphore woken = new Semaphore(0);
    private final String name;
    private final Duration pause;
    private volatile Thread worker;

    /**
     * A worker that is not started yet.
     *
     * @param name the name of its thread
     * @param pause how long it rests where nobody wakes it
     */
    protected BackgroundWorker(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** Does what there is to do now. */
    protected abstract void work();

    /** Ends the pause: there is something to do. */
    protected void wake() {
        woken.release();
    }

    @Override
    public void start() {
        worker = new Thread(this::workOn, name);
        worker.setDaemon(true);
        worker.start();
    }

    /** Ends the pause and never what is under way: a file database closes under a thread that is interrupted. */
    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            woken.release();
            try {
                running.join(PATIENCE.toMillis());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void workOn() {
        while (rest() && worker == Thread.currentThread()) {
            try {
                work();
            } catch (RuntimeException problem) {
                log.error("The work called {} failed; it is tried again in {}", name, pause, problem);
            }
        }
    }

    private boolean rest() {
        try {
            if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
