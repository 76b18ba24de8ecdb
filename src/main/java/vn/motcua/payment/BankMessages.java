package vn.motcua.payment;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/** Takes what the bank says: one small transaction, which no trouble of the engine can undo. */
@Component
class BankMessages {

    private final JdbcClient jdbc;
    private final PaymentTable payments;
    private final PaymentNews news;
    private final CityClock clock;

    BankMessages(JdbcClient jdbc, PaymentTable payments, PaymentNews news, CityClock clock) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Takes a message that is the bank's own; the same again changes nothing.
     *
     * @throws Refusal not found where no such payment was asked
     */
    @Transactional
    void take(BankMessage message) {
        Payment payment = payments.lock(message.payment()).orElseThrow(Refusal::notFound);
        if (isKnown(message)) {
            return;
        }
        Payment after = payment;
        String verdict = "ignored";
        if (message.outcome().equals(BankMessage.PAID)) {
            after = paid(payment, message);
            verdict = after.state() == payment.state() ? "surplus" : after.state().code();
        } else if (payment.state().isOpen()) {
            after = payment.become(PaymentState.FAILED);
            verdict = PaymentState.FAILED.code();
        }
        payments.update(after);
        keep(message, verdict);
        if (payment.state().isOpen() && !after.state().isOpen()) {
            news.add(after.id());
        }
    }

    /** Money for what is settled already stays a message with the verdict {@code surplus}: it is to be given back. */
    private Payment paid(Payment payment, BankMessage message) {
        if (payment.state() != PaymentState.EXPIRED && !payment.state().isOpen()) {
            return payment;
        }
        String mismatch = mismatch(payment, message);
        Payment came = payment.with(
                new Payment.Money(message.amount(), message.reference(), null), clock.instant());
        return mismatch == null
                ? came.become(PaymentState.PAID)
                : came.become(PaymentState.MISMATCHED).because(mismatch);
    }

    private static String mismatch(Payment payment, BankMessage message) {
        if (payment.state() == PaymentState.EXPIRED) {
            return "late";
        }
        if (!message.dossier().equals(payment.code())) {
            return "dossier";
        }
        if (!message.currency().equals(Payment.CURRENCY)) {
            return "currency";
        }
        return payment.amount() != null && message.amount() == payment.amount() ? null : "amount";
    }

    private boolean isKnown(BankMessage message) {
        return jdbc.sql("""
                select count(*) from payment_message
                where payment_id = :payment and outcome = :outcome and reference = :reference
                """)
                .param("payment", message.payment())
                .param("outcome", message.outcome())
                .param("reference", message.reference())
                .query(Integer.class)
                .single() > 0;
    }

    private void keep(BankMessage message, String verdict) {
        jdbc.sql("""
                insert into payment_message (payment_id, outcome, reference, dossier, amount, currency, verdict, received_at)
                values (:payment, :outcome, :reference, :dossier, :amount, :currency, :verdict, :at)
                """)
                .param("payment", message.payment())
                .param("outcome", message.outcome())
                .param("reference", message.reference())
                .param("dossier", message.dossier())
                .param("amount", message.amount())
                .param("currency", message.currency())
                .param("verdict", verdict)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
