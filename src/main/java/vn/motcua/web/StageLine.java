package vn.motcua.web;

import java.time.Instant;

/**
 * One stage of a dossier's way, in the words of whoever reads the page.
 *
 * @param name what happens
 * @param state {@code done}, {@code current} or {@code upcoming}; {@code hold} where it waits for the applicant
 * @param who the unit or the people who have it; null if that goes without saying
 * @param from when it began, null if it has not
 * @param to when it ended, null if it has not
 * @param note a short remark, null if there is none
 */
public record StageLine(String name, String state, String who, Instant from, Instant to, String note) {

    /** The class of the look. */
    public String style() {
        return switch (state) {
            case "current" -> "now";
            case "upcoming" -> "waiting";
            default -> state;
        };
    }

    /** Whether the dossier is here now. */
    public boolean current() {
        return state.equals("current") || state.equals("hold");
    }
}
