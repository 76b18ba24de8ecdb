package vn.motcua.payment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * What the bank says about a payment.
 *
 * @param payment the id under which it was asked
 * @param dossier the public number of the dossier for which it was paid
 * @param outcome {@code paid} or {@code failed}
 * @param amount what was paid, in whole units of the currency
 * @param currency for instance {@code VND}
 * @param reference the bank's number of the transaction
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record BankMessage(UUID payment, String dossier, String outcome, long amount, String currency, String reference) {

    static final String PAID = "paid";
    static final String FAILED = "failed";

    /** Whether nothing is missing and nothing is longer than the bank may write. */
    boolean isComplete() {
        return payment != null && isShort(dossier) && isShort(currency) && isShort(reference)
                && (PAID.equals(outcome) || FAILED.equals(outcome)) && amount >= 0;
    }

    private static boolean isShort(String text) {
        return text != null && !text.isBlank() && text.length() <= 60;
    }
}
