package vn.motcua.slip;

import java.util.UUID;

/**
 * A slip was issued. Heard in the same transaction.
 *
 * @param dossier the dossier's id
 * @param kind which paper
 * @param version which version of it
 */
public record SlipIssued(UUID dossier, SlipKind kind, int version) {}
