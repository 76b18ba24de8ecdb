package vn.motcua.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.watch.LogContext;

/** Logs accidents under the number of their request, which a person can read to the hotline. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Logs the cause once and returns the number under which it is found. */
    String record(Throwable cause) {
        String number = LogContext.number();
        LOG.error("Incident {}", number, cause);
        return number;
    }

    /** Logs that the product could not do its work for a moment, without the whole cause. */
    void note(Exception cause) {
        LOG.warn("Busy: {}", cause.getClass().getName());
    }
}
