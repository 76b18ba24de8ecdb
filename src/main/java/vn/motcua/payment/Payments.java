package vn.motcua.payment;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** The payments of dossiers: what is owed, what was paid, and the way to the bank. */
@Component
public class Payments {

    /** So long a word of the bank may be under way before the bank is asked. */
    private static final Duration FIRST_CHECK = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final PaymentTable payments;
    private final PaymentGateway gateway;
    private final PaymentAddresses addresses;
    private final Dossiers dossiers;
    private final CityClock clock;

    Payments(
            JdbcClient jdbc,
            PaymentTable payments,
            PaymentGateway gateway,
            PaymentAddresses addresses,
            Dossiers dossiers,
            CityClock clock) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.gateway = gateway;
        this.addresses = addresses;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The payments of a dossier that was already found for its reader, in the order in which they were asked. */
    public List<Payment> of(UUID dossier) {
        return payments.of(dossier);
    }

    /** The payment that this work item awaits. */
    public Optional<Payment> awaitedIn(String workItem) {
        return payments.ofWorkItem(workItem);
    }

    /**
     * A payment of a dossier that this actor may see.
     *
     * @throws Refusal not found, for what does not exist and for what is not his alike
     */
    public Payment find(Actor actor, String idOrCode, String payment) {
        Dossier dossier = dossiers.find(actor, idOrCode);
        return payments.of(dossier.id()).stream()
                .filter(found -> found.id().toString().equals(payment))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Leads the applicant to the bank; again while it is open, to the same payment.
     *
     * @throws Refusal {@code payment.nothing-asked}, {@code payment.at-the-desk}, or not found for anybody else's dossier
     */
    @Transactional
    public StartedPayment start(Actor applicant, String idOrCode) {
        Dossier dossier = dossiers.find(applicant, idOrCode);
        if (!dossier.applicant().account().equals(applicant.account())) {
            throw Refusal.notFound();
        }
        Payment payment = payments.lock(awaited(dossier).id()).filter(found -> found.state().isOpen())
                .orElseThrow(Payments::nothingAsked);
        Instant now = clock.instant();
        Payment started = payment.become(PaymentState.STARTED).startedAt(now);
        payments.update(started);
        checkAgain(started.id(), now.plus(FIRST_CHECK));
        return new StartedPayment(started.id(), started.amount(), Payment.CURRENCY, gateway.payUrl(started));
    }

    /** That address as this site's own pages lead to it: without the site where the bank is the demo's. */
    public String wayTo(StartedPayment started) {
        return addresses.withoutSite(started.payUrl());
    }

    private Payment awaited(Dossier dossier) {
        List<Payment> open = payments.of(dossier.id()).stream()
                .filter(payment -> payment.workItem() != null)
                .filter(payment -> payment.state().isOpen() || payment.state() == PaymentState.MISMATCHED)
                .toList();
        Payment last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last != null && (!last.online() || !last.state().isOpen()) && dossier.status().awaitsApplicant()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "payment.at-the-desk");
        }
        return Optional.ofNullable(last).orElseThrow(Payments::nothingAsked);
    }

    private void checkAgain(UUID payment, Instant at) {
        jdbc.sql("update payment set check_at = :at, checks = 0 where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", payment)
                .update();
    }

    private static Refusal nothingAsked() {
        return Refusal.of(Refusal.Kind.CONFLICT, "payment.nothing-asked");
    }
}
