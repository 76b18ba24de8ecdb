package vn.motcua.slip;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers that the one-stop law wants about a dossier (Circulars 01/2018 and 03/2025 of the Government Office). */
public enum SlipKind {
    /** Form 01: taken in, and when the result is promised; a version more each time the date moves. */
    RECEIPT,
    /** Form 02: what the applicant must complete. */
    SUPPLEMENT,
    /** Form 03: not taken in. */
    REFUSAL,
    /** Form 04: the apology with the new date. */
    APOLOGY,
    /** Form 05 of 2025: the handling has stopped. */
    STOP,
    /** Form 05 of 2018, 06 of 2025: the way through the units, frozen at the end; for officers alone. */
    CONTROL;

    /** The word of the API, the table, the template and the message bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a paper between the units and not for the applicant. */
    public boolean isInternal() {
        return this == CONTROL;
    }

    static Optional<SlipKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
