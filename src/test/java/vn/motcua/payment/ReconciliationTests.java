package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.organisation.CityClock;

/** A bank that does not answer is asked once and then left alone. */
@FullApplication
class ReconciliationTests {

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSilentBankIsAskedOnceAndNotOnceForEachPayment() {
        for (int dossier = 0; dossier < 3; dossier++) {
            started();
        }
        AtomicInteger questions = new AtomicInteger();
        Reconciliation reconciliation = reconciliation(new Gateway(questions, true));

        for (int second = 0; second < 5; second++) {
            assertThat(reconciliation.ask()).isZero();
        }

        assertThat(questions).hasValue(1);
    }

    @Test
    void aBankThatKnowsNothingYetIsAskedAgainLaterAndNotAtOnce() {
        started();
        AtomicInteger questions = new AtomicInteger();
        Reconciliation reconciliation = reconciliation(new Gateway(questions, false));
        reconciliation.ask();
        int asked = questions.get();

        reconciliation.ask();

        assertThat(asked).isPositive();
        assertThat(questions).hasValue(asked);
    }

    private void started() {
        Walk record = Walk.filed(city, "citizen8", "criminal-record-no1", "01-TP").decides("receive", "accept");
        city.getBean(Payments.class).start(record.applicant(), record.id().toString());
        jdbc.sql("update payment set check_at = :past where dossier_id = :dossier")
                .param("past", Timestamp.from(city.getBean(CityClock.class).instant().minusSeconds(1)))
                .param("dossier", record.id())
                .update();
    }

    private Reconciliation reconciliation(PaymentGateway gateway) {
        return new Reconciliation(jdbc, city.getBean(TransactionTemplate.class), gateway, city.getBean(Callbacks.class),
                city.getBean(CityClock.class));
    }

    /** A bank that keeps silent, or has heard of nothing. */
    private record Gateway(AtomicInteger questions, boolean silent) implements PaymentGateway {

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public String payUrl(Payment payment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<BankMessage> stateOf(UUID payment) {
            questions.incrementAndGet();
            if (silent) {
                throw new GatewayUnreachable("silent", null);
            }
            return Optional.empty();
        }
    }
}
