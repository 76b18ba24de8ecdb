package vn.motcua.decree;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.background.BackgroundWorker;

/** Looks every two seconds whether due dates wait to be moved, also those that a node left behind when it stopped. */
@Component
@ConditionalOnProperty(name = "motcua.operations.worker", havingValue = "true", matchIfMissing = true)
class DueDateWorker extends BackgroundWorker {

    private final DueDateOperations operations;

    DueDateWorker(DueDateOperations operations) {
        super("due-dates", Duration.ofSeconds(2));
        this.operations = operations;
    }

    @Override
    protected void work() {
        operations.workAll();
    }
}
