package vn.motcua.portal;

import java.util.UUID;
import vn.motcua.refusal.Refusal;

/** The key that names one filing, so that an impatient second click files nothing twice. */
final class SubmissionKey {

    private static final int LONGEST = 200;

    private SubmissionKey() {}

    /** A key for a page that is about to be shown. */
    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The key that was sent; a missing one is refused. */
    static String of(String sent) {
        String key = Blank.toNull(sent);
        if (key == null || key.length() > LONGEST) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-required");
        }
        return key;
    }
}
