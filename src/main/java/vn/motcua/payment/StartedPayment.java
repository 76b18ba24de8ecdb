package vn.motcua.payment;

import java.util.UUID;

/**
 * A payment that may now be paid at the bank.
 *
 * @param id the payment's id
 * @param amount in whole dong
 * @param currency always {@code VND}
 * @param payUrl the signed address at the bank
 */
public record StartedPayment(UUID id, long amount, String currency, String payUrl) {}
