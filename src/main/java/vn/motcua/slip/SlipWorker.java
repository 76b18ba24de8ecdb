package vn.motcua.slip;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.background.BackgroundWorker;

/** Draws slips right after they were issued on this node, and looks every few seconds for those of others. */
@Component
@ConditionalOnProperty(name = "motcua.slip.worker", havingValue = "true", matchIfMissing = true)
class SlipWorker extends BackgroundWorker {

    private final SlipDrawing drawing;

    SlipWorker(SlipDrawing drawing) {
        super("slips", Duration.ofSeconds(5));
        this.drawing = drawing;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void hear(SlipIssued slip) {
        wake();
    }

    @Override
    protected void work() {
        drawing.drawWaiting();
    }
}
