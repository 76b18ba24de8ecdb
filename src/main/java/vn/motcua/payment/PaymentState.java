package vn.motcua.payment;

import java.util.EnumSet;
import java.util.Set;

/** What became of a fee that was asked. */
public enum PaymentState {
    /** It could not be worked out; the desk settles it. */
    UNCLEAR("unclear"),
    /** Nothing is to be paid; the reason is kept. */
    FREE("free"),
    /** Asked of the applicant. */
    ASKED("asked"),
    /** The applicant was led to the bank. */
    STARTED("started"),
    /** The bank said that nothing was paid; it can be tried again. */
    FAILED("failed"),
    /** The bank confirmed the money that was asked. */
    PAID("paid"),
    /** Money came that is not what was asked, or came too late: the desk looks into it. */
    MISMATCHED("mismatched"),
    /** The desk collected it. */
    COLLECTED("collected"),
    /** It is not awaited any more: its term ended, or the dossier did. */
    EXPIRED("expired");

    private final String code;

    PaymentState(String code) {
        this.code = code;
    }

    /** The word of the API, the table and the message bundles. */
    public String code() {
        return code;
    }

    /** Whether the bank may still say that it was paid. */
    public boolean isOpen() {
        return this == ASKED || this == STARTED || this == FAILED;
    }

    /** Whether the city has the money that it asked for. */
    public boolean isSettled() {
        return this == PAID || this == COLLECTED;
    }

    boolean canBecome(PaymentState next) {
        return moves().contains(next);
    }

    static PaymentState of(String code) {
        for (PaymentState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No state of a payment is called " + code);
    }

    private Set<PaymentState> moves() {
        return switch (this) {
            case UNCLEAR -> EnumSet.of(ASKED, FREE, EXPIRED);
            case ASKED, STARTED, FAILED -> EnumSet.of(STARTED, FAILED, PAID, MISMATCHED, COLLECTED, EXPIRED);
            case MISMATCHED -> EnumSet.of(COLLECTED);
            // The money is there, but the dossier ended before it could go on: it must be given back.
            case PAID, EXPIRED -> EnumSet.of(MISMATCHED);
            case FREE, COLLECTED -> EnumSet.noneOf(PaymentState.class);
        };
    }
}
