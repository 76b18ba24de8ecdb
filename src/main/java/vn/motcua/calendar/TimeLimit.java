package vn.motcua.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time limit as the law words it, for instance {@code 15 ngày làm việc}.
 *
 * @param amount how many of the unit, from 1 to {@value #LONGEST}
 * @param unit what is counted
 */
public record TimeLimit(long amount, Unit unit) {

    /** The largest amount understood; anything longer is a slip of the pen. */
    public static final long LONGEST = 9_999;

    private static final Pattern WORDS = Pattern.compile("0*([1-9][0-9]{0,3}) (.+)");
    private static final Pattern SPACES = Pattern.compile("\\p{IsWhite_Space}+");

    /** What a time limit counts. */
    public enum Unit {
        /** Hours inside office hours. */
        WORKING_HOUR("giờ làm việc", "working hour"),
        /** Days on which offices work. */
        WORKING_DAY("ngày làm việc", "working day"),
        /** Days of the calendar, whether offices work or not. */
        DAY("ngày", "day"),
        /** Months, from a day to the same day of a later month. */
        MONTH("tháng", "month");

        private final String vietnamese;
        private final String english;

        Unit(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        private boolean isCalled(String words) {
            return words.equals(vietnamese) || words.equals(english) || words.equals(english + "s");
        }
    }

    /** Checks that the amount is one that a law could grant. */
    public TimeLimit {
        if (unit == null || amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("No time limit: " + amount + " " + unit);
        }
    }

    /** Reads the law's words, Vietnamese or English; empty if they are not understood. */
    public static Optional<TimeLimit> parse(String words) {
        return words == null ? Optional.empty() : read(plain(words));
    }

    private static Optional<TimeLimit> read(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.isCalled(matcher.group(2)))
                .findAny()
                .map(unit -> new TimeLimit(Long.parseLong(matcher.group(1)), unit));
    }

    private static String plain(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The last day of a limit in days or months of the calendar, before it moves off a day on which nobody works. */
    LocalDate plainEnd(LocalDate first) {
        return unit == Unit.MONTH ? first.plusMonths(amount) : first.plusDays(amount);
    }

    /** The limit in Vietnamese, in the words that {@link #parse} understands. */
    public String inVietnamese() {
        return amount + " " + unit.vietnamese;
    }

    /** The limit in English, in the words that {@link #parse} understands. */
    public String inEnglish() {
        return amount + " " + unit.english + (amount == 1 ? "" : "s");
    }
}
