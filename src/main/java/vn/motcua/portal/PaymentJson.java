package vn.motcua.portal;

import java.time.OffsetDateTime;
import java.util.UUID;
import vn.motcua.payment.Payment;

/**
 * A fee of a dossier and what became of it, as the API tells it.
 *
 * @param id the payment's id
 * @param purpose what is paid for
 * @param amount in whole dong, null while the desk has not settled it
 * @param currency always {@code VND}
 * @param state unclear, free, asked, started, failed, paid, mismatched, collected or expired
 * @param online whether it is paid through the bank; otherwise at the desk
 * @param reason why it is free, or what does not match: amount, currency, dossier or late; null otherwise
 * @param due until when it is awaited, null where it is not
 * @param settledAt when the money came, null before
 * @param receipt the number of the receipt, null before
 */
record PaymentJson(
        UUID id,
        String purpose,
        Long amount,
        String currency,
        String state,
        boolean online,
        String reason,
        OffsetDateTime due,
        OffsetDateTime settledAt,
        String receipt) {

    static PaymentJson of(Payment payment) {
        return new PaymentJson(
                payment.id(),
                payment.subject().words(),
                payment.amount(),
                Payment.CURRENCY,
                payment.state().code(),
                payment.online(),
                payment.reason(),
                CityTime.of(payment.times().dueAt()),
                CityTime.of(payment.times().settledAt()),
                payment.money().receipt());
    }
}
