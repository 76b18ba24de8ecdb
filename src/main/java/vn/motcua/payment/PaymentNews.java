package vn.motcua.payment;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;

/** Settled payments whose dossiers have still to go on: at once, and after a problem again with growing pauses. */
@Component
public class PaymentNews {

    private static final Logger log = LoggerFactory.getLogger(PaymentNews.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 7;
    private static final int BATCH = 50;
    private static final int PROBLEM_LENGTH = 500;

    private final JdbcClient jdbc;
    private final PaymentTable payments;
    private final ReceiptNumbers receipts;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher news;
    private final CityClock clock;

    PaymentNews(
            JdbcClient jdbc,
            PaymentTable payments,
            ReceiptNumbers receipts,
            Dossiers dossiers,
            ApplicationEventPublisher news,
            CityClock clock) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.receipts = receipts;
        this.dossiers = dossiers;
        this.news = news;
        this.clock = clock;
    }

    /** Lets every dossier go on whose payment is settled and whose time to try has come; returns how many did. */
    public int goOn() {
        List<UUID> waiting = jdbc.sql("""
                select payment_id from payment_news where try_at <= :now order by try_at limit %d
                """.formatted(BATCH))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
        return (int) waiting.stream().filter(this::goOn).count();
    }

    /** The same for one payment; whether nothing of it is left to do. */
    boolean goOn(UUID payment) {
        UUID dossier = payments.find(payment).orElseThrow().dossier();
        try {
            receipts.openYear(dossiers.get(dossier).unit());
            news.publishEvent(new PaymentSettled(payment, dossier));
            return true;
        } catch (RuntimeException problem) {
            postpone(payment, problem);
            return false;
        }
    }

    void add(UUID payment) {
        jdbc.sql("insert into payment_news (payment_id, try_at) values (:payment, :now)")
                .param("payment", payment)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes the entry out; whether it was there, so that of two who try at once only one goes on. */
    boolean remove(UUID payment) {
        return jdbc.sql("delete from payment_news where payment_id = :payment").param("payment", payment).update() > 0;
    }

    private void postpone(UUID payment, RuntimeException problem) {
        log.error("The dossier of payment {} could not go on; it is tried again", payment, problem);
        int attempts = jdbc.sql("select attempts from payment_news where payment_id = :payment")
                .param("payment", payment)
                .query(Integer.class)
                .optional()
                .orElse(0);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        String words = String.valueOf(problem.getMessage());
        jdbc.sql("""
                update payment_news set attempts = attempts + 1, try_at = :next, problem = :problem
                where payment_id = :payment
                """)
                .param("next", Timestamp.from(clock.instant().plus(pause)))
                .param("problem", words.substring(0, Math.min(PROBLEM_LENGTH, words.length())))
                .param("payment", payment)
                .update();
    }
}
