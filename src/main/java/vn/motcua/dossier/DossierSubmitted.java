package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A dossier was filed: its process is to be started. Heard in the same transaction, so it tells all that those who hear it
 * need: none of them reads the dossier again.
 *
 * @param dossier the dossier's id
 * @param unit the code of the unit where it was filed
 * @param at when
 */
public record DossierSubmitted(UUID dossier, String unit, Instant at) {}
