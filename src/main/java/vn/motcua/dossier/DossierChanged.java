package vn.motcua.dossier;

import java.util.UUID;

/**
 * Something happened to a dossier. Heard in the same transaction.
 *
 * @param dossier the dossier's id
 * @param event what happened
 * @param before its legal clock before
 * @param after its legal clock as it is now
 */
public record DossierChanged(UUID dossier, DossierEvent event, DossierClock before, DossierClock after) {}
