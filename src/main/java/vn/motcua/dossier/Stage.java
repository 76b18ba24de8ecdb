package vn.motcua.dossier;

import java.time.Instant;
import java.util.Locale;

/**
 * One stage of the way as the applicant sees it.
 *
 * @param step the id of the step in the service's diagram; {@code filed} for the filing itself
 * @param name its name
 * @param state done, current or upcoming
 * @param from when it began, null if it has not
 * @param to when it ended, null if it has not
 * @param unit the code of the unit that has it, {@code applicant} for the applicant
 * @param role the role at that unit
 */
public record Stage(String step, String name, State state, Instant from, Instant to, String unit, String role) {

    /** Where a stage stands. */
    public enum State {
        /** Behind us. */
        DONE,
        /** Where the dossier is now. */
        CURRENT,
        /** Still to come if all goes well. */
        UPCOMING;

        /** The word of the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
