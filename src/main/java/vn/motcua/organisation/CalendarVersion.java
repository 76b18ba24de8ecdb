package vn.motcua.organisation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * One version of the city's calendar.
 *
 * @param number its number, from 1 without gaps
 * @param kind how it came about
 * @param decree the number of the decision, for instance {@code 1234/QĐ-UBND}
 * @param title what the decision is called, in Vietnamese
 * @param takesBack the version whose changes it takes back; null where it makes changes of its own
 * @param publishedBy the account that put it in force
 * @param publishedAt when
 */
public record CalendarVersion(
        int number,
        Kind kind,
        String decree,
        String title,
        Integer takesBack,
        String publishedBy,
        Instant publishedAt) {

    /** How a version of the calendar came about. */
    public enum Kind {
        /** The days with which the product was delivered. */
        DELIVERED,
        /** A decree changed days. */
        DECREE,
        /** The changes of a decree were taken back. */
        TAKE_BACK;

        /** The word in the table and in the message bundles. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny().orElseThrow();
        }
    }

    /** The key of the word for its kind. */
    public String messageKey() {
        return "calendar.version." + kind.code();
    }
}
