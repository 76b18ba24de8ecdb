package vn.motcua.payment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.form.Answers;
import vn.motcua.form.FormSchema;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Fee;
import vn.motcua.service.FeeCall;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** Works out what a dossier owes where its diagram calls the block of fees. */
@Component
public class Fees {

    private static final int ONLINE_LEVEL = 4;
    private static final String SETTLE_FORM = "settle-fee";

    private final PaymentTable payments;
    private final Dossiers dossiers;
    private final DossierFiles files;
    private final Services services;
    private final PaymentGateway gateway;
    private final CityClock clock;

    Fees(
            PaymentTable payments,
            Dossiers dossiers,
            DossierFiles files,
            Services services,
            PaymentGateway gateway,
            CityClock clock) {
        this.payments = payments;
        this.dossiers = dossiers;
        this.files = files;
        this.services = services;
        this.gateway = gateway;
        this.clock = clock;
    }

    /**
     * Asks for what is owed; a second time in the same run of the block takes what the desk has settled.
     *
     * @param ask names the run of the block of fees
     * @return what the block decides by: {@code free}, {@code unclear}, {@code online} or {@code desk}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String ask(UUID dossier, String ask, FeeCall call) {
        Payment payment = payments.ofAsk(ask)
                .map(this::settled)
                .orElseGet(() -> opened(dossiers.get(dossier), ask, call));
        return switch (payment.state()) {
            case FREE -> "free";
            case UNCLEAR -> "unclear";
            default -> payment.online() ? "online" : "desk";
        };
    }

    private Payment opened(Dossier dossier, String ask, FeeCall call) {
        Service service = services.version(dossier.service(), dossier.serviceVersion());
        Fee fee = service.sheet().fee();
        boolean online = service.sheet().level() == ONLINE_LEVEL && gateway.isOpen();
        Payment unclear = new Payment(
                UUID.randomUUID(), dossier.id(), dossier.code(), ask, subject(call, fee), null, online,
                PaymentState.UNCLEAR, null, null, Payment.Money.NONE,
                new Payment.Times(clock.instant(), null, null, null));
        OptionalLong amount = amount(dossier, service, call);
        Payment payment = amount.isPresent()
                ? decided(unclear, amount.getAsLong(), "Mức thu tính theo hồ sơ là 0 đồng. " + fee.basis())
                : unclear;
        payments.insert(payment);
        return payment;
    }

    private Payment settled(Payment payment) {
        if (payment.state() != PaymentState.UNCLEAR) {
            return payment;
        }
        Answers settlement = lastOf(payment.dossier(), decision -> SETTLE_FORM.equals(decision.formKey()))
                .map(Decision::answers)
                .orElse(Answers.none());
        if (!(settlement.get("feeAmount") instanceof Number amount)) {
            return payment;
        }
        Payment decided = decided(payment, amount.longValue(), settlement.text("feeGrounds"));
        payments.update(decided);
        return decided;
    }

    private static Payment decided(Payment payment, long amount, String whyFree) {
        return amount == 0
                ? payment.of(0).become(PaymentState.FREE).because(whyFree.strip())
                : payment.of(amount).become(PaymentState.ASKED);
    }

    private OptionalLong amount(Dossier dossier, Service service, FeeCall call) {
        String text = call.amount().orElse(service.sheet().fee().text());
        if (call.step().isEmpty()) {
            return FeeAmount.of(text, service.form(), dossier.answers());
        }
        Optional<Decision> step = lastOf(dossier.id(), decision -> decision.step().equals(call.step().get()));
        Optional<FormSchema> form = step.map(Decision::formKey).flatMap(services::sharedForm);
        return form.isEmpty() ? OptionalLong.empty() : FeeAmount.of(text, form.get(), step.get().answers());
    }

    private Optional<Decision> lastOf(UUID dossier, Predicate<Decision> wanted) {
        List<Decision> found = files.decisions(dossier).stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private static Payment.Subject subject(FeeCall call, Fee fee) {
        String basis = call.amount().isPresent() ? "" : fee.basis();
        return call.purpose().isEmpty()
                ? new Payment.Subject("Phí, lệ phí", "Fees", basis)
                : new Payment.Subject(call.purpose(), call.purposeEn(), basis);
    }
}
