package vn.motcua.service;

import java.util.Optional;

/**
 * A call of the block of fees: what is to be paid there, and for what.
 *
 * @param amount digits, or {@code =} and FEEL; empty where the fee of the sheet is asked
 * @param step the step whose answers the expression speaks of; empty where it is the applicant's form
 * @param purpose what is paid for, in the words of the slip; empty where it goes without saying
 * @param purposeEn the same in English
 */
public record FeeCall(Optional<String> amount, Optional<String> step, String purpose, String purposeEn) {

    /** The key of the block. */
    public static final String BLOCK = "fee";

    static final String AMOUNT = "amount";
    static final String STEP = "amountFrom";

    /** What the properties of the call say. */
    public static FeeCall of(Node call) {
        String purpose = call.properties().getOrDefault("purpose", "").strip();
        return new FeeCall(
                given(call, AMOUNT),
                given(call, STEP),
                purpose,
                given(call, "purposeEn").orElse(purpose));
    }

    private static Optional<String> given(Node call, String property) {
        return Optional.ofNullable(call.properties().get(property)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
