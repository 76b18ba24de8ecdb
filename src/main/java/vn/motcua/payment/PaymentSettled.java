package vn.motcua.payment;

import java.util.UUID;

/**
 * The bank's word on a payment is stored: the dossier is to go on. Heard in a transaction of its own, again and again
 * until it succeeds once.
 *
 * @param payment the payment's id
 * @param dossier the dossier's id
 */
public record PaymentSettled(UUID payment, UUID dossier) {}
