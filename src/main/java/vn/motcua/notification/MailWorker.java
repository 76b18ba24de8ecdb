package vn.motcua.notification;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks once a second on each node for letters to send; only where a mail server is named. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailWorker.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MailOutbox outbox;
    private SimpleAsyncTaskScheduler scheduler;

    MailWorker(MailOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public synchronized void start() {
        scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setThreadNamePrefix("letters-");
        scheduler.scheduleWithFixedDelay(this::send, PAUSE);
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

    private void send() {
        try {
            outbox.send();
        } catch (RuntimeException problem) {
            log.error("Letters could not be sent; it is tried again in a second", problem);
        }
    }
}
