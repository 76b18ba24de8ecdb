package vn.motcua.web;

import java.util.Locale;

/**
 * One line of a task list.
 *
 * @param name what is to do
 * @param href where to do it; null while it cannot be begun
 * @param status where it stands
 */
public record TaskLine(String name, String href, Status status) {

    /** Where a task stands; only what still asks for something is shown in colour. */
    public enum Status {
        NOT_STARTED,
        STARTED,
        DONE,
        BLOCKED
    }

    /** Whether nothing is to do about it now. */
    public boolean calm() {
        return status == Status.DONE || status == Status.BLOCKED;
    }

    /** The key of the status's words. */
    public String words() {
        return "web.task." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
