package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/**
 * Something that is asked of the applicant.
 *
 * @param workItem the id of the applicant's work item
 * @param kind {@code supplement}, {@code payment} or {@code task}
 * @param title what it is called in the diagram
 * @param text the officer's words: why, and what to add
 * @param fields the keys of the answers to mend; empty means any
 * @param documents the keys of the documents to hand in again; empty means any
 * @param askedAt when it was asked
 * @param until when the time to answer ends, as the drawn timer says; null where none is drawn
 */
public record Asked(
        String workItem,
        String kind,
        String title,
        String text,
        List<String> fields,
        List<String> documents,
        Instant askedAt,
        Instant until) {

    /** Whether the legal time stands while this is awaited. */
    public boolean stopsClock() {
        return "supplement".equals(kind) || isPayment();
    }

    /** Whether money is asked. */
    public boolean isPayment() {
        return "payment".equals(kind);
    }
}
