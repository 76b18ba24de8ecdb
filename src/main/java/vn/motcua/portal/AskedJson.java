package vn.motcua.portal;

import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.dossier.Asked;
import vn.motcua.payment.Payment;

/**
 * Something that is asked of the applicant, as the API tells it.
 *
 * @param kind {@code supplement}, {@code payment} or {@code task}
 * @param text the officer's words
 * @param fields the keys of the answers to mend
 * @param documents the keys of the documents to hand in again
 * @param title what it is called in the diagram
 * @param workItem the id of the applicant's work item
 * @param askedAt when it was asked
 * @param until when the time to answer ends, null where there is no end
 * @param amount what is to be paid, in whole dong; null where no money is asked
 * @param currency always {@code VND}; null where no money is asked
 */
record AskedJson(
        String kind,
        String text,
        List<String> fields,
        List<String> documents,
        String title,
        String workItem,
        OffsetDateTime askedAt,
        OffsetDateTime until,
        Long amount,
        String currency) {

    /** With the payment that it awaits, null where it awaits none. */
    static AskedJson of(Asked asked, Payment payment) {
        return new AskedJson(
                asked.kind(),
                asked.text(),
                asked.fields(),
                asked.documents(),
                asked.title(),
                asked.workItem(),
                CityTime.of(asked.askedAt()),
                CityTime.of(asked.until()),
                payment == null ? null : payment.amount(),
                payment == null ? null : Payment.CURRENCY);
    }

    /** The same for whoever holds the tracking key: without the id by which it is answered. */
    AskedJson withoutWorkItem() {
        return new AskedJson(kind, text, fields, documents, title, null, askedAt, until, amount, currency);
    }
}
