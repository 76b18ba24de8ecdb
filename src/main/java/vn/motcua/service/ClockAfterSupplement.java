package vn.motcua.service;

/** What the clock does when the applicant has supplied what was asked. */
public enum ClockAfterSupplement {
    /** It goes on where it stopped. */
    RESUME,
    /** It starts anew with the whole limit. */
    RESTART
}
