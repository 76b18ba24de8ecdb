package vn.motcua.service;

/**
 * What an event waits for or does.
 *
 * @param kind what kind of event it is
 * @param text the words of the timer or the code of the error; empty for the others
 */
public record Trigger(Kind kind, String text) {

    static final Trigger NONE = new Trigger(Kind.NONE, "");

    /** The kinds of events that diagrams know. */
    public enum Kind {
        /** Nothing: a plain start, end or milestone. */
        NONE,
        /** A time. */
        TIMER,
        /** An error that the enclosing diagram catches. */
        ERROR,
        /** The end of everything in the same scope. */
        TERMINATE,
        /** What the platform does not know. */
        OTHER
    }

    /** Whether it is a timer. */
    public boolean isTimer() {
        return kind == Kind.TIMER;
    }

    /** Whether it is that error. */
    public boolean isError(String code) {
        return kind == Kind.ERROR && text.equals(code);
    }
}
