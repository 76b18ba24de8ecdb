package vn.motcua.web;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives accidents a number that a person can read to the hotline, and logs the cause under it. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    // Without letters and figures that are mistaken for each other on the telephone.
    private static final String SIGNS = "ACDEFHKLMNPRTUVXY34679";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /** Logs the cause once and returns the number under which it is found. */
    String record(Throwable cause) {
        String number = number();
        LOG.error("Incident {}", number, cause);
        return number;
    }

    /** Logs that the product could not do its work for a moment, without the whole cause. */
    void note(Exception cause) {
        LOG.warn("Busy: {}", cause.getClass().getName());
    }

    private String number() {
        StringBuilder number = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(place -> number.append(SIGNS.charAt(place)));
        return number.insert(LENGTH / 2, '-').toString();
    }
}
