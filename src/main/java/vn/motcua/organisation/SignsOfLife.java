package vn.motcua.organisation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Gives the sign of life of this node every few seconds. */
@Component
@ConditionalOnProperty(name = "motcua.outages.watch", havingValue = "true", matchIfMissing = true)
class SignsOfLife implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SignOfLife sign;
    private SimpleAsyncTaskScheduler scheduler;

    SignsOfLife(SignOfLife sign) {
        this.sign = sign;
    }

    @Override
    public synchronized void start() {
        scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setThreadNamePrefix("sign-of-life-");
        scheduler.scheduleWithFixedDelay(this::give, PAUSE);
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

    private void give() {
        try {
            sign.give().ifPresent(outage -> LOG.warn(
                    "The product did not work from {} to {}; recorded as outage {}",
                    outage.from(), outage.to(), outage.id()));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("The sign of life could not be written: {}", unreachable.getMessage());
        }
    }
}
