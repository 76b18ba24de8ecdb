package vn.motcua.portal;

import java.time.Instant;
import java.util.List;

/**
 * Something that is asked of the applicant, as the first box of the page shows it.
 *
 * @param kind {@code supplement}, {@code payment} or {@code task}
 * @param title the heading
 * @param text the officer's words; empty where there are none
 * @param parts what is to be mended or handed in again, by name; empty means whatever the words say
 * @param askedAt when it was asked
 * @param until when the time to answer ends, null where there is no end
 * @param stopsClock whether the legal time stands meanwhile
 * @param href where it is answered; null for whoever may only look
 * @param fee the fee that is to be paid; null where no money is asked
 */
record AskedView(
        String kind,
        String title,
        String text,
        List<String> parts,
        Instant askedAt,
        Instant until,
        boolean stopsClock,
        String href,
        PaymentView fee) {

    /** The key of the words on the button. */
    public String button() {
        return "portal.asked.do." + kind;
    }
}
