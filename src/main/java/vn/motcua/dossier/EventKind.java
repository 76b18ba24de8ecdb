package vn.motcua.dossier;

/** What can happen to a dossier. */
public enum EventKind {
    /** The applicant filed it. */
    SUBMITTED("submitted"),
    /** The desk took it in; the clock starts with the limit in the detail. */
    ACCEPTED("accepted"),
    /** An officer of the competent unit began to work on it. */
    BEGUN("begun"),
    /** A step was decided by an officer or by the applicant. */
    DECIDED("decided"),
    /** The applicant was asked for something; the detail says whether the clock stands. */
    ASKED("asked"),
    /** Money came in; the detail says how much, and the number of the receipt. */
    PAID("paid"),
    /** What was asked came. */
    ANSWERED("answered"),
    /** A step began that the law does not count: a posting, a tax; the detail names the step and the article. */
    STOOD("stood"),
    /** That step is over. */
    WENT_ON("went-on"),
    /** The law gives another limit for this case. */
    LIMIT_REPLACED("limit-replaced"),
    /** A leader gave more time; the detail says by how much, by which article and why. */
    EXTENDED("extended"),
    /** A decree changed the calendar; from here on the version in the detail counts. */
    CALENDAR_CHANGED("calendar-changed"),
    /** An announced outage: the time from one instant of the detail to the other does not count. */
    OUTAGE("outage"),
    /** Most of the legal time is used up; officer and head of division were told. */
    DUE_SOON("due-soon"),
    /** The desk did not answer in its eight working hours. */
    RECEPTION_LATE("reception-late"),
    /** The legal time ran out. */
    OVERDUE("overdue"),
    /** The leader apologised and named a new date. */
    APOLOGISED("apologised"),
    /** The result is signed and at the desk. */
    RESULT_READY("result-ready"),
    /** The result was handed over. */
    RETURNED("returned"),
    /** It was refused with reasons. */
    REFUSED("refused"),
    /** The applicant took it back. */
    WITHDRAWN("withdrawn"),
    /** The supplement did not come in its term. */
    LAPSED("lapsed"),
    /** The unit stopped it. */
    STOPPED("stopped");

    private final String code;

    EventKind(String code) {
        this.code = code;
    }

    /** The word in the table and in the message bundles. */
    public String code() {
        return code;
    }

    static EventKind of(String code) {
        for (EventKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No event is called " + code);
    }
}
