package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A dossier was withdrawn by the applicant: its process ends. Heard in the same transaction.
 *
 * @param dossier the dossier's id
 * @param unit the code of the unit where it was filed
 * @param at when
 */
public record DossierWithdrawn(UUID dossier, String unit, Instant at) {}
