package vn.motcua.workflow;

import java.util.Locale;

/** The ways to look at the list of work. */
public enum WorkView {
    /** Offered to one of my posts, taken by nobody. */
    AVAILABLE,
    /** Taken by me. */
    MINE,
    /** Past its due date, and mine or mine to take. */
    OVERDUE,
    /** All open work of my units, whoever has it. */
    UNIT,
    /** Due soon or overdue in a unit that I lead, whoever has it. */
    ESCALATED;

    /** The view of that word of the API; the first one where the word is unknown or missing. */
    public static WorkView of(String word) {
        for (WorkView view : values()) {
            if (view.code().equalsIgnoreCase(word)) {
                return view;
            }
        }
        return AVAILABLE;
    }

    /** The word of the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
