package vn.motcua.trust;

import java.util.Locale;

/** What the access matrix says of one actor and one route. */
enum Verdict {
    /** Answered. */
    ALLOWED,
    /** Answered like what does not exist, or with the way to the sign-in. */
    REFUSED,
    /** Answered, without a trace of the dossier. */
    EMPTY;

    static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
