package vn.motcua.decree;

import java.util.List;

/**
 * A decree as it was typed.
 *
 * @param decree its number
 * @param title what it is called
 * @param days the days that it changes, one row each
 */
public record DecreeInput(String decree, String title, List<Day> days) {

    /** Keeps a list of its own. */
    public DecreeInput {
        days = List.copyOf(days);
    }

    /**
     * One row.
     *
     * @param date the day, {@code 3/12/2026} or {@code 2026-12-03}
     * @param name what it is called
     * @param kind the word for its kind: a kind of special day, or plain
     */
    public record Day(String date, String name, String kind) {

        /** Whether nothing was typed into the row; the kind is always chosen. */
        public boolean isBlank() {
            return date.isBlank() && name.isBlank();
        }
    }
}
