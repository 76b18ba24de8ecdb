package vn.motcua.dossier;

import java.util.UUID;

/**
 * Something happened to a dossier. Heard in the same transaction.
 *
 * @param dossier the dossier's id
 * @param event what happened
 * @param before its legal clock before; null where such an event leaves the clock alone
 * @param after its legal clock as it is now; null where such an event leaves the clock alone
 */
public record DossierChanged(UUID dossier, DossierEvent event, DossierClock before, DossierClock after) {

    /** Whether such an event may move the legal clock; for all others nobody has read it. */
    public boolean concernsTheClock() {
        return after != null;
    }
}
