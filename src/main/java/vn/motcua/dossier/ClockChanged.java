package vn.motcua.dossier;

import java.util.UUID;

/**
 * The legal clock of a dossier started, stood, went on, ended or got another limit: timers follow. Heard in the same
 * transaction.
 *
 * @param dossier the dossier's id
 * @param clock the clock as it is now
 */
public record ClockChanged(UUID dossier, DossierClock clock) {}
