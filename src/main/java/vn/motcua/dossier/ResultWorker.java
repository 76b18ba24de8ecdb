package vn.motcua.dossier;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.background.BackgroundWorker;

/** Draws results right after they were decided on this node, and looks every few seconds for those of others. */
@Component
@ConditionalOnProperty(name = "motcua.slip.worker", havingValue = "true", matchIfMissing = true)
class ResultWorker extends BackgroundWorker {

    private final ResultDrawing drawing;

    ResultWorker(ResultDrawing drawing) {
        super("results", Duration.ofSeconds(5));
        this.drawing = drawing;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void hear(ResultIssued result) {
        wake();
    }

    @Override
    protected void work() {
        drawing.drawWaiting();
    }
}
