package vn.motcua.background;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.motcua.watch.LogContext;

/**
 * Does one kind of work over and over on a thread of its own, from the start of the application to its end.
 *
 * <p>What fails is logged once with its cause and tried again after the pause: a worker never dies of one bad row.
 */
public abstract class BackgroundWorker implements SmartLifecycle {

    /** So long the end of the application waits for the batch under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final WorkerRecord record = new WorkerRecord();
    private final Semaphore woken = new Semaphore(0);
    private final String name;
    private final Duration pause;
    private volatile Worker worker;

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

    /**
     * Whether the thread that asks is a worker that was told to end: what it has in hand it finishes, and takes no more.
     * Every other thread may go on.
     */
    public static boolean isToEnd() {
        return Thread.currentThread() instanceof Worker asked && asked.toEnd;
    }

    /** Does what there is to do now. */
    protected abstract void work();

    /** Whether it works once before its first pause. */
    protected boolean beginsAtOnce() {
        return false;
    }

    /** Says that the work failed. What is no fault of ours may be said in fewer words. */
    protected void tell(RuntimeException problem) {
        log.error("The work called {} failed; it is tried again in {}", name, pause, problem);
    }

    /** Ends the pause: there is something to do. */
    protected void wake() {
        woken.release();
    }

    @Override
    public void start() {
        worker = new Worker();
        worker.start();
    }

    /** Ends the pause and never what is under way: a file database closes under a thread that is interrupted. */
    @Override
    public void stop() {
        tellToEnd().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> null).join();
    }

    /** All workers are told before anyone is waited for. */
    @Override
    public void stop(Runnable callback) {
        tellToEnd().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).whenComplete((done, late) -> callback.run());
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private CompletableFuture<Void> tellToEnd() {
        Worker running = worker;
        worker = null;
        if (running == null) {
            return CompletableFuture.completedFuture(null);
        }
        running.toEnd = true;
        woken.release();
        return running.ended;
    }

    private void workOnce() {
        try (LogContext worked = LogContext.work(name)) {
            tryToWork();
        }
    }

    private void tryToWork() {
        try {
            record.of(this::work);
        } catch (RuntimeException problem) {
            tell(problem);
        }
    }

    String name() {
        return name;
    }

    WorkerRecord record() {
        return record;
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

    private final class Worker extends Thread {

        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private volatile boolean toEnd;

        Worker() {
            super(name);
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                if (beginsAtOnce() && !toEnd) {
                    workOnce();
                }
                while (!toEnd && rest() && !toEnd) {
                    workOnce();
                }
            } finally {
                ended.complete(null);
            }
        }
    }
}
