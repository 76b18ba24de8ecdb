package vn.motcua.payment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;

/**
 * How a payment goes on while its dossier's process runs: the engine room calls, the payment follows.
 *
 * <p>Every method takes part in the engine's transaction; the dossier is locked before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Settlements {

    private final PaymentTable payments;
    private final PaymentNews news;
    private final ReceiptNumbers receipts;
    private final DossierProgress progress;
    private final Dossiers dossiers;
    private final CityClock clock;

    Settlements(
            PaymentTable payments,
            PaymentNews news,
            ReceiptNumbers receipts,
            DossierProgress progress,
            Dossiers dossiers,
            CityClock clock) {
        this.payments = payments;
        this.news = news;
        this.receipts = receipts;
        this.progress = progress;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * The payment of that run of the block is now awaited in this work item.
     *
     * @param due until when; null for without end
     */
    public Payment await(String ask, String workItem, Instant due) {
        Payment payment = payments.ofAsk(ask)
                .orElseThrow(() -> new IllegalStateException("Nothing was asked in " + ask))
                .awaitedIn(workItem, due);
        payments.update(payment);
        return payment;
    }

    /** The payment that this work item awaits. */
    public Optional<Payment> awaited(String workItem) {
        return payments.ofWorkItem(workItem);
    }

    /** Takes a settled payment up, once; a receipt is made out for what was paid. Empty where another did already. */
    public Optional<Payment> takeUp(UUID id) {
        Payment payment = payments.lock(id).orElseThrow();
        if (!news.remove(id)) {
            return Optional.empty();
        }
        return Optional.of(payment.state() == PaymentState.PAID ? receipted(payment) : payment);
    }

    private Payment receipted(Payment payment) {
        String unit = dossiers.get(payment.dossier()).unit();
        Payment.Money money = new Payment.Money(
                payment.money().received(), payment.money().reference(), receipts.next(unit));
        Payment receipted = payment.with(money, payment.times().settledAt());
        payments.update(receipted);
        progress.paid(payment.dossier(), Actor.system().account(), detail(receipted, "online"));
        return receipted;
    }

    /** The money came, but nobody awaits it any more. */
    public void tooLate(Payment payment) {
        payments.update(payment.become(PaymentState.MISMATCHED).because("late"));
    }

    /** The work item in which it was awaited is gone without an answer. */
    public void noLongerAwaited(String workItem) {
        payments.ofWorkItem(workItem).flatMap(payment -> payments.lock(payment.id())).ifPresent(payment -> {
            if (payment.state().isOpen() || payment.state() == PaymentState.UNCLEAR) {
                payments.update(payment.become(PaymentState.EXPIRED));
            } else if (payment.state() == PaymentState.PAID && news.remove(payment.id())) {
                tooLate(payment);
            }
        });
    }

    /** The desk has collected what is owed, and made this receipt out. */
    public void collect(String workItem, String receipt, Actor officer) {
        Payment payment = payments.ofWorkItem(workItem).flatMap(found -> payments.lock(found.id())).orElseThrow();
        Payment collected = payment.become(PaymentState.COLLECTED)
                .with(new Payment.Money(payment.amount(), payment.money().reference(), receipt), clock.instant());
        payments.update(collected);
        progress.paid(payment.dossier(), officer.account(), detail(collected, "desk"));
    }

    private static Map<String, String> detail(Payment payment, String where) {
        return Map.of(
                "payment", payment.id().toString(),
                "amount", String.valueOf(payment.amount()),
                "receipt", payment.money().receipt(),
                "where", where);
    }
}
