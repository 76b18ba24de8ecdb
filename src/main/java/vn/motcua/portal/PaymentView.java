package vn.motcua.portal;

import vn.motcua.payment.Payment;
import vn.motcua.web.Language;

/**
 * A fee as a page shows it.
 *
 * @param payment the fee itself
 * @param at the address of its own page
 */
record PaymentView(Payment payment, String at) {

    static PaymentView of(Payment payment) {
        return new PaymentView(payment, "/dossiers/" + payment.code() + "/payments/" + payment.id());
    }

    /** What is paid for, in the language of the reader. */
    public String purpose() {
        return Language.isEnglish() ? payment.subject().wordsEn() : payment.subject().words();
    }

    /** The key of the words for what became of it. */
    public String stateKey() {
        return "portal.payment.state." + payment.state().code();
    }

    /** The look of those words. */
    public String look() {
        return switch (payment.state()) {
            case PAID, COLLECTED, FREE -> "ok";
            case MISMATCHED, FAILED -> "soon";
            case ASKED, STARTED, UNCLEAR -> "hold";
            case EXPIRED -> "";
        };
    }

    /** Whether it can be paid through the bank now. */
    public boolean payable() {
        return payment.online() && payment.state().isOpen() && payment.workItem() != null;
    }

    /** Whether there is a receipt to see. */
    public boolean receipted() {
        return payment.state().isSettled() && payment.money().receipt() != null;
    }
}
