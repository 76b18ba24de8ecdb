package vn.motcua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.form.Answers;
import vn.motcua.organisation.CityClock;
import vn.motcua.payment.Payment;
import vn.motcua.payment.Settlements;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.service.Node;

/** The steps of the block of fees: where a payment is awaited, collected, or not awaited any more. */
@Component
class FeeSteps {

    /** What a task asks for where money is awaited. */
    static final String PAYMENT = "payment";

    private static final String AMOUNT = "amount";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Settlements settlements;
    private final WorkSteps steps;
    private final CityClock clock;

    FeeSteps(Settlements settlements, WorkSteps steps, CityClock clock) {
        this.settlements = settlements;
        this.steps = steps;
        this.clock = clock;
    }

    /** The question to the applicant, at the bank or at the desk; empty where the task awaits no money. */
    Optional<Asked> ask(DelegateTask task, Node node, Instant until) {
        if (!PAYMENT.equals(node.asks()) && !AMOUNT.equals(node.asks())) {
            return Optional.empty();
        }
        Payment payment = settlements.await(task.getProcessInstanceId(), task.getId(), until);
        return PAYMENT.equals(node.asks())
                ? Optional.of(new Asked(task.getId(), PAYMENT, node.name(), words(payment), List.of(), List.of(),
                        clock.instant(), until))
                : Optional.empty();
    }

    /**
     * Whether somebody paid is the bank's to say.
     *
     * @throws Refusal {@code payment.not-paid}
     */
    void ensureNotTheBanks(WorkItem item) {
        if (steps.awaitsTheBank(item)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "payment.not-paid");
        }
    }

    /** Keeps what the desk has collected, where this step collects. */
    void collect(Actor officer, WorkItem item, Answers answers) {
        if (PAYMENT.equals(steps.asks(item))) {
            settlements.collect(item.id(), answers.text("receiptNumber"), officer);
        }
    }

    void noLongerAwaited(String task) {
        settlements.noLongerAwaited(task);
    }

    private static String words(Payment payment) {
        return String.format(VIETNAMESE, "%s: %,d đồng", payment.subject().words(), payment.amount());
    }
}
