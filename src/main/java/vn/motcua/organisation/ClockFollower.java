package vn.motcua.organisation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.motcua.background.BackgroundWorker;

/** In the demo, looks at the start and once a second whether another node has moved the clock. */
@Component
@Profile("demo")
class ClockFollower extends BackgroundWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ClockFollower.class);

    private final CityClock clock;

    ClockFollower(CityClock clock) {
        super("city-clock", Duration.ofSeconds(1));
        this.clock = clock;
    }

    @Override
    protected boolean beginsAtOnce() {
        return true;
    }

    @Override
    protected void work() {
        clock.follow();
    }

    @Override
    protected void tell(RuntimeException problem) {
        if (problem instanceof DataAccessException) {
            LOG.warn("The city's clock could not be compared with the other nodes: {}", problem.getMessage());
        } else {
            super.tell(problem);
        }
    }
}
