package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The dossiers that the running transaction has locked: each is read once, for until the transaction ends nobody else can
 * change it.
 *
 * <p>Who writes a dossier's row past its {@link LockedDossier} forgets it here, and the next who asks reads anew.
 */
@Component
class LockedDossiers {

    /** What this transaction holds of that dossier; empty where it has not locked it, and outside of any transaction. */
    Optional<LockedDossier> find(UUID dossier) {
        Hold hold = (Hold) TransactionSynchronizationManager.getResource(this);
        return hold == null ? Optional.empty() : Optional.ofNullable(hold.dossiers.get(dossier));
    }

    /** Keeps what was just read with its lock, to the end of the transaction. */
    LockedDossier keep(LockedDossier locked) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            hold().dossiers.put(locked.dossier().id(), locked);
        }
        return locked;
    }

    /** The row was written otherwise; the lock stays. */
    void forget(UUID dossier) {
        Hold hold = (Hold) TransactionSynchronizationManager.getResource(this);
        if (hold != null) {
            hold.dossiers.remove(dossier);
        }
    }

    private Hold hold() {
        Hold hold = (Hold) TransactionSynchronizationManager.getResource(this);
        if (hold == null) {
            hold = new Hold();
            TransactionSynchronizationManager.bindResource(this, hold);
            TransactionSynchronizationManager.registerSynchronization(hold);
        }
        return hold;
    }

    /** Belongs to one transaction: a new one that is begun within sees nothing of it. */
    private final class Hold implements TransactionSynchronization {

        private final Map<UUID, LockedDossier> dossiers = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(LockedDossiers.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LockedDossiers.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(LockedDossiers.this);
        }
    }
}
