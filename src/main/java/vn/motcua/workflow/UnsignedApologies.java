package vn.motcua.workflow;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.service.Diagram;

/** Once the result is there, no new date is promised any more: an apology that nobody signed is taken off the list. */
@Component
class UnsignedApologies {

    private static final Set<EventKind> ENDS = EnumSet.of(EventKind.RESULT_READY, EventKind.REFUSED, EventKind.LAPSED);

    private final RuntimeService runtime;
    private final WorkList work;
    private final Apologies apologies;

    UnsignedApologies(@Lazy RuntimeService runtime, WorkList work, Apologies apologies) {
        this.runtime = runtime;
        this.work = work;
        this.apologies = apologies;
    }

    /** Waits for the end of the transaction: only then the engine has written what it did. */
    @EventListener
    void withdraw(DossierChanged change) {
        boolean waits = ENDS.contains(change.event().kind())
                && work.ofDossier(change.dossier()).stream().anyMatch(apologies::isApology);
        if (waits) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    cancel(change.dossier());
                }
            });
        }
    }

    private void cancel(UUID dossier) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .rootProcessInstances()
                .list()
                .forEach(process -> runtime.createProcessInstanceModification(process.getId())
                        .cancelAllForActivity(Diagram.OVERDUE)
                        .execute());
    }
}
