package vn.motcua.decree;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every two seconds whether due dates wait to be moved, also those that a node left behind when it stopped. */
@Component
@ConditionalOnProperty(name = "motcua.operations.worker", havingValue = "true", matchIfMissing = true)
class DueDateWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DueDateWorker.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DueDateOperations operations;
    private SimpleAsyncTaskScheduler scheduler;

    DueDateWorker(DueDateOperations operations) {
        this.operations = operations;
    }

    @Override
    public synchronized void start() {
        scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setThreadNamePrefix("due-dates-");
        scheduler.scheduleWithFixedDelay(this::work, PAUSE);
    }

    @Override
    public synchronized void stop() {
        scheduler.close();
        scheduler = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    private void work() {
        try {
            operations.workAll();
        } catch (RuntimeException problem) {
            log.error("Due dates could not be moved; the next try is in two seconds", problem);
        }
    }
}
