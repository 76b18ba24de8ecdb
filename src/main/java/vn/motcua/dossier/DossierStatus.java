package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a dossier stands in its life, with the number that the national portal uses for it.
 *
 * <p>Numbers and moves: facts on the one-stop rules, section 5. Being late is no status; it follows from the due date.
 */
public enum DossierStatus {
    /** Being filled in; nobody but the applicant sees it. */
    DRAFT("draft", 0),
    /** Filed, waiting for the one-stop desk. */
    SUBMITTED("submitted", 1),
    /** Taken in by the desk; the clock runs. */
    ACCEPTED("accepted", 2),
    /** In the hands of the competent unit. */
    IN_PROGRESS("in-progress", 4),
    /** The applicant is asked to add something; the clock stands. */
    SUPPLEMENT_ASKED("supplement-asked", 5),
    /** The applicant is asked to pay; the clock stands. */
    PAYMENT_ASKED("payment-asked", 6),
    /** The result is signed and at the desk; the clock has ended. */
    RESULT_READY("result-ready", 9),
    /** The applicant has the result. */
    RETURNED("returned", 10),
    /** Refused with reasons, at reception or later. */
    REFUSED("refused", 3),
    /** Taken back by the applicant. */
    WITHDRAWN("withdrawn", 7),
    /** The supplement never came. */
    LAPSED("lapsed", 8),
    /** Stopped by the unit. */
    STOPPED("stopped", 8);

    private static final int REFUSAL_RETURNED = 10;

    private final String code;
    private final int official;

    DossierStatus(String code, int official) {
        this.code = code;
        this.official = official;
    }

    /** The word of the API, the table and the message bundles. */
    public String code() {
        return code;
    }

    /** The number on the national portal; a refusal after acceptance is a result like any other. */
    public int official(boolean wasAccepted) {
        return this == REFUSED && wasAccepted ? REFUSAL_RETURNED : official;
    }

    /** Whether nothing more can happen to the dossier. */
    public boolean isEnd() {
        return moves().isEmpty();
    }

    /** Whether the applicant is awaited, so that the legal time stands still. */
    public boolean awaitsApplicant() {
        return this == SUPPLEMENT_ASKED || this == PAYMENT_ASKED;
    }

    /** Whether the move is one that the rules allow. */
    public boolean canBecome(DossierStatus next) {
        return moves().contains(next);
    }

    /** The status of that word. */
    public static DossierStatus of(String code) {
        for (DossierStatus status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("No status of a dossier is called " + code);
    }

    private Set<DossierStatus> moves() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(ACCEPTED, REFUSED, SUPPLEMENT_ASKED, PAYMENT_ASKED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, SUPPLEMENT_ASKED, PAYMENT_ASKED, REFUSED, RESULT_READY, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(
                    SUPPLEMENT_ASKED, PAYMENT_ASKED, REFUSED, RESULT_READY, WITHDRAWN, LAPSED, STOPPED);
            case SUPPLEMENT_ASKED -> EnumSet.of(SUBMITTED, IN_PROGRESS, PAYMENT_ASKED, WITHDRAWN, LAPSED, STOPPED);
            case PAYMENT_ASKED -> EnumSet.of(SUBMITTED, IN_PROGRESS, SUPPLEMENT_ASKED, WITHDRAWN, LAPSED, STOPPED);
            case RESULT_READY -> EnumSet.of(RETURNED);
            case STOPPED -> EnumSet.of(IN_PROGRESS);
            case RETURNED, REFUSED, WITHDRAWN, LAPSED -> EnumSet.noneOf(DossierStatus.class);
        };
    }
}
