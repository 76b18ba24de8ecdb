package vn.motcua.service;

import java.util.Optional;
import vn.motcua.calendar.TimeLimit;

/**
 * A call of the block of fees: what is to be paid there, for what, and until when.
 *
 * @param amount digits, or {@code =} and FEEL; empty where the fee of the sheet is asked
 * @param step the step whose answers the expression speaks of; empty where it is the applicant's form
 * @param purpose what is paid for, in the words of the slip; empty where it goes without saying
 * @param purposeEn the same in English
 * @param term how long the payment is awaited before the dossier lapses
 */
public record FeeCall(Optional<String> amount, Optional<String> step, String purpose, String purposeEn,
        String term) {

    /** The key of the block. */
    public static final String BLOCK = "fee";

    static final String AMOUNT = "amount";
    static final String STEP = "amountFrom";
    static final String TERM = "term";
    private static final String USUAL_TERM = "10 ngày làm việc";

    /** What the properties of the call say. */
    public static FeeCall of(Node call) {
        String purpose = call.properties().getOrDefault("purpose", "").strip();
        return new FeeCall(
                given(call, AMOUNT),
                given(call, STEP),
                purpose,
                given(call, "purposeEn").orElse(purpose),
                given(call, TERM).orElse(USUAL_TERM));
    }

    /** The term, in the law's words. */
    public TimeLimit termLimit() {
        return TimeLimit.parse(term).orElseThrow();
    }

    private static Optional<String> given(Node call, String property) {
        return Optional.ofNullable(call.properties().get(property)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
