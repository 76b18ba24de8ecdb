package vn.motcua.watch;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/**
 * What every line of the log says besides its words: in which request or work of a node it was written, and about which
 * dossier. A number, a kind and a code; never who.
 */
public final class LogContext implements AutoCloseable {

    /** The number of the request; it is also the one that a person reads to the hotline after an accident. */
    public static final String REQUEST = "request";

    /** The name of the work that a node does beside its requests. */
    public static final String WORK = "work";

    /** What kind of account acts. */
    public static final String ACTOR = "actor";

    /** The code of the dossier in hand. */
    public static final String DOSSIER = "dossier";

    // Without letters and figures that are mistaken for each other on the telephone.
    private static final String SIGNS = "ACDEFHKLMNPRTUVXY34679";
    private static final int LENGTH = 8;

    private LogContext() {}

    /** A new number for a request, or for an accident outside of one: {@code K7QF-2M9X}. */
    public static String newNumber() {
        StringBuilder number = new StringBuilder(LENGTH + 1);
        for (int place = 0; place < LENGTH; place++) {
            number.append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return number.insert(LENGTH / 2, '-').toString();
    }

    /** From here on this thread answers that request, until it is closed. */
    public static LogContext request(String number) {
        MDC.put(REQUEST, number);
        return new LogContext();
    }

    /** From here on this thread does that work, until it is closed. */
    public static LogContext work(String name) {
        MDC.put(WORK, name);
        return new LogContext();
    }

    /** From here on it is about that dossier; what belongs to no request and no work is about none. Null is no dossier. */
    public static void about(String code) {
        if (code == null) {
            MDC.remove(DOSSIER);
        } else if (MDC.get(REQUEST) != null || MDC.get(WORK) != null) {
            MDC.put(DOSSIER, code);
        }
    }

    /** From here on that kind of account acts. */
    public static void actor(String kind) {
        MDC.put(ACTOR, kind);
    }

    /** The number of the request that this thread answers; a new one where it answers none. */
    public static String number() {
        String number = MDC.get(REQUEST);
        return number == null ? newNumber() : number;
    }

    /** The thread is done with it and takes nothing of it along. */
    @Override
    public void close() {
        MDC.remove(REQUEST);
        MDC.remove(WORK);
        MDC.remove(ACTOR);
        MDC.remove(DOSSIER);
    }
}
