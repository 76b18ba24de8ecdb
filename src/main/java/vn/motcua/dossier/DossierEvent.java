package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that happened to a dossier.
 *
 * @param dossier the dossier's id
 * @param number its place in the dossier's chain, from 1
 * @param kind what happened
 * @param at when
 * @param actor the account that did it
 * @param unit the unit for which it was done, null for the applicant
 * @param detail what else must be kept, never personal data
 */
public record DossierEvent(
        UUID dossier, int number, EventKind kind, Instant at, String actor, String unit, Map<String, String> detail) {}
