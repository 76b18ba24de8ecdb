package vn.motcua.workflow;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.background.BackgroundWorker;
import vn.motcua.dossier.DossierSubmitted;

/** Wakes for each filing of this node, and looks once a second for those of others. */
@Component
@ConditionalOnProperty(name = "motcua.intake.worker", havingValue = "true", matchIfMissing = true)
class IntakeWorker extends BackgroundWorker {

    private final Intake intake;

    IntakeWorker(Intake intake) {
        super("intake", Duration.ofSeconds(1));
        this.intake = intake;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void hear(DossierSubmitted submitted) {
        wake();
    }

    @Override
    protected void work() {
        intake.startWaiting();
    }
}
