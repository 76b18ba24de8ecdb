package vn.motcua.desk;

import java.util.List;
import java.util.UUID;
import vn.motcua.payment.Payment;
import vn.motcua.payment.Payments;
import vn.motcua.web.Language;

/**
 * A fee of a dossier, as officers see it.
 *
 * @param payment the fee and what became of it
 */
record FeeLine(Payment payment) {

    static List<FeeLine> of(Payments payments, UUID dossier) {
        return payments.of(dossier).stream().map(FeeLine::new).toList();
    }

    /** What is paid for, in the language of the reader. */
    public String purpose() {
        return Language.isEnglish() ? payment.subject().wordsEn() : payment.subject().words();
    }

    /** The key of the words for what became of it. */
    public String stateKey() {
        return "desk.fee.state." + payment.state().code();
    }

    /** The look of those words. */
    public String look() {
        return switch (payment.state()) {
            case PAID, COLLECTED, FREE -> "ok";
            case MISMATCHED -> "late";
            case UNCLEAR, ASKED, STARTED, FAILED -> "hold";
            case EXPIRED -> "";
        };
    }
}
