package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A day on which offices keep to something else than the plain week.
 *
 * @param date the day
 * @param name what it is, in Vietnamese, for instance {@code Quốc khánh}
 * @param kind whether offices rest or work on it
 */
public record SpecialDay(LocalDate date, String name, Kind kind) {

    /** What a special day does to the plain week. */
    public enum Kind {
        /** A statutory day off, also where it falls on a weekend. */
        HOLIDAY("holiday"),
        /** A day off for a holiday that fell on a weekend, or for a Saturday worked. */
        MAKE_UP_DAY_OFF("make-up-day-off"),
        /** A day of the weekend on which offices work. */
        SWAPPED_WORKING_DAY("swapped-working-day");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for this kind in the file of special days. */
        public String word() {
            return word;
        }

        /** The kind for which the file of special days has this word; empty if there is none. */
        public static Optional<Kind> called(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findAny();
        }
    }

    /** Checks that nothing is missing. */
    public SpecialDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** Reads lines of {@code date,name,kind} after that header; blank lines and lines that begin with # are skipped. */
    public static List<SpecialDay> parseCsv(String csv) {
        return new SpecialDaysFile().read(csv);
    }

    /** Whether offices work on this day. */
    public boolean isWorked() {
        return kind == Kind.SWAPPED_WORKING_DAY;
    }
}
