package vn.motcua.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.payment.Payment;
import vn.motcua.payment.PaymentSettled;
import vn.motcua.payment.PaymentState;
import vn.motcua.payment.Settlements;

/** Lets a dossier go on as the bank's word says; what fails here is tried again, the payment stays as it is. */
@Component
class PaidFees {

    private final Settlements settlements;
    private final DossierProgress progress;
    private final WorkItems items;
    private final EngineTasks tasks;

    PaidFees(Settlements settlements, DossierProgress progress, WorkItems items, EngineTasks tasks) {
        this.settlements = settlements;
        this.progress = progress;
        this.items = items;
        this.tasks = tasks;
    }

    @EventListener
    @Transactional
    public void goOn(PaymentSettled settled) {
        progress.lock(settled.dossier());
        settlements.takeUp(settled.payment()).ifPresent(this::completeTask);
    }

    private void completeTask(Payment payment) {
        boolean awaited = payment.workItem() != null && items.lock(payment.workItem()).isPresent();
        if (awaited) {
            tasks.complete(payment.workItem(), payment.state() == PaymentState.PAID ? "paid" : "mismatch");
        } else if (payment.state() == PaymentState.PAID) {
            settlements.tooLate(payment);
        }
    }
}
