package vn.motcua.dossier;

import java.util.UUID;

/**
 * A paper that ends a dossier was decided and waits to be drawn. Heard after the transaction.
 *
 * @param dossier the dossier's id
 */
record ResultIssued(UUID dossier) {}
