package vn.motcua.trust;

import java.util.Locale;

/** How far a dossier is, when a route is tried on it. */
enum State {
    /** The route is about no dossier. */
    NONE,
    /** Being filled in. */
    DRAFT,
    /** Filed, at the one-stop desk, taken by nobody. */
    FILED,
    /** The same, taken by the officer of the desk. */
    CLAIMED,
    /** The applicant is asked for a supplement. */
    ASKED,
    /** A task lies with the applicant. */
    TASK,
    /** The applicant is asked to pay online. */
    PAYMENT,
    /** The same, and the bank has confirmed it. */
    PAID,
    /** Refused at the desk, with the paper that says so. */
    REFUSED;

    static State of(String word) {
        return word.equals("-") ? NONE : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
