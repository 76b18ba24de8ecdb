package vn.motcua.notification;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a notice tells; its code is a part of the keys of its sentences. */
public enum NoticeKind {
    /** To the applicant: the dossier was filed. */
    RECEIVED(true),
    /** To the applicant: it was taken in, with its due date. */
    ACCEPTED(true),
    /** To the applicant: something is to be added. */
    SUPPLEMENT_ASKED(true),
    /** To the applicant: a fee is to be paid. */
    PAYMENT_ASKED(true),
    /** To the applicant: something else is to be done. */
    TASK_ASKED(true),
    /** To the applicant: the term for what was asked ends soon. */
    TERM_ENDS_SOON(true),
    /** To the applicant: the due date moved. */
    DATE_MOVED(true),
    /** To the applicant: the agency is late, apologises and names a new date. */
    APOLOGISED(true),
    /** To the applicant: the result is ready. */
    RESULT_READY(true),
    /** To the applicant: it was refused. */
    REFUSED(true),
    /** To the applicant: what was asked did not come, the dossier was closed. */
    LAPSED(true),
    /** To officers: an item is due soon. */
    ITEM_SOON(false),
    /** To those who lead: an item is overdue. */
    ITEM_LATE(false),
    /** To officers: most of a dossier's legal time is used up. */
    DOSSIER_SOON(false),
    /** To those who lead: a dossier is due next, an apology is to be prepared. */
    APOLOGY_TO_PREPARE(false),
    /** To those who lead: a dossier's legal time ran out. */
    DOSSIER_LATE(false),
    /** To those who lead: the desk did not answer in its eight working hours. */
    RECEPTION_LATE(false);

    private final boolean mailed;

    NoticeKind(boolean mailed) {
        this.mailed = mailed;
    }

    /** The word in the table and in the keys of the sentences, for instance {@code date-moved}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is also sent as a letter: applicants are written to, officers have their list. */
    boolean isMailed() {
        return mailed;
    }

    /** The codes of those that are also sent as a letter, as SQL lists them. */
    static String mailed() {
        return Stream.of(values()).filter(NoticeKind::isMailed).map(kind -> "'" + kind.code() + "'")
                .collect(Collectors.joining(", "));
    }

    static NoticeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
