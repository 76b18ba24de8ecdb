package vn.motcua.payment;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.background.BackgroundWorker;

/** Looks once a second for payments whose dossiers have still to go on, and for words of the bank that were lost. */
@Component
@ConditionalOnProperty(name = "motcua.payment.worker", havingValue = "true", matchIfMissing = true)
class PaymentWorker extends BackgroundWorker {

    private final PaymentNews news;
    private final Reconciliation reconciliation;

    PaymentWorker(PaymentNews news, Reconciliation reconciliation) {
        super("payments", Duration.ofSeconds(1));
        this.news = news;
        this.reconciliation = reconciliation;
    }

    @Override
    protected void work() {
        news.goOn();
        reconciliation.ask();
    }
}
