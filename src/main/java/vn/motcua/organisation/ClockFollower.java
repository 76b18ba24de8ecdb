package vn.motcua.organisation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/** In the demo, looks once a second whether another node has moved the clock. */
@Component
@Profile("demo")
class ClockFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockFollower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CityClock clock;
    private SimpleAsyncTaskScheduler scheduler;

    ClockFollower(CityClock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setThreadNamePrefix("city-clock-");
        scheduler.scheduleWithFixedDelay(this::look, PAUSE);
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

    private void look() {
        try {
            clock.follow();
        } catch (DataAccessException unreachable) {
            LOG.warn("The city's clock could not be compared with the other nodes: {}", unreachable.getMessage());
        }
    }
}
