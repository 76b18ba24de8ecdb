package vn.motcua.payment;

import java.util.Optional;
import java.util.UUID;

/** The port to the bank: where the applicant is led to pay, and what the bank knows of a payment. */
interface PaymentGateway {

    /** Whether a bank is connected; otherwise everything is paid at the desk. */
    boolean isOpen();

    /**
     * The address at which this payment is paid, signed so that nothing of it can be changed on the way.
     *
     * @param payment asked and awaited
     */
    String payUrl(Payment payment);

    /**
     * What the bank knows of a payment, for a word that was lost on the way; empty while it knows nothing.
     *
     * @throws GatewayUnreachable where it does not answer, or not in its own name
     */
    Optional<BankMessage> stateOf(UUID payment);
}
