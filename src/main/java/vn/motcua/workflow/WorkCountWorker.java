package vn.motcua.workflow;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.background.BackgroundWorker;

/** Adds up the changes of the counts of work once a second, so that a page has few of them to read. */
@Component
@Profile("postgresql")
class WorkCountWorker extends BackgroundWorker {

    private final KeptCounts counts;

    WorkCountWorker(KeptCounts counts) {
        super("work-counts", Duration.ofSeconds(1));
        this.counts = counts;
    }

    @Override
    protected void work() {
        counts.addUp();
    }
}
