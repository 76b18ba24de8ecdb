package vn.motcua.payment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks once a second for payments whose dossiers have still to go on, and for words of the bank that were lost. */
@Component
@ConditionalOnProperty(name = "motcua.payment.worker", havingValue = "true", matchIfMissing = true)
class PaymentWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PaymentWorker.class);
    private static final long PAUSE_IN_MILLIS = 1000;

    private final PaymentNews news;
    private final Reconciliation reconciliation;
    private volatile Thread worker;

    PaymentWorker(PaymentNews news, Reconciliation reconciliation) {
        this.news = news;
        this.reconciliation = reconciliation;
    }

    @Override
    public void start() {
        worker = new Thread(this::work, "payments");
        worker.setDaemon(true);
        worker.start();
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        while (worker == Thread.currentThread()) {
            try {
                Thread.sleep(PAUSE_IN_MILLIS);
                news.goOn();
                reconciliation.ask();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException problem) {
                log.error("The payments could not be read; they are read again in a second", problem);
            }
        }
    }
}
