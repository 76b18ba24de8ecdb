package vn.motcua.workflow;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.background.BackgroundWorker;
import vn.motcua.organisation.ClockMoved;

/** Looks once a second on each node for time limits that ran out, and at once when the demo's clock moves. */
@Component
@ConditionalOnProperty(name = "motcua.deadlines.worker", havingValue = "true", matchIfMissing = true)
class DeadlineWorker extends BackgroundWorker {

    private final DeadlineSweep sweep;

    DeadlineWorker(DeadlineSweep sweep) {
        super("deadlines", Duration.ofSeconds(1));
        this.sweep = sweep;
    }

    @EventListener
    void hear(ClockMoved clock) {
        wake();
    }

    @Override
    protected void work() {
        sweep.sweep();
    }
}
