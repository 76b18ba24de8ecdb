package vn.motcua.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. */
final class TypedDate {

    static final String EXAMPLE = "3/12/2026";

    /** Day, month and year apart by a stroke, hyphen, point, space or by the words themselves. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:ngày )?(\\d{1,2}) ?(?:[/.\\-]|tháng| ) ?(\\d{1,2}) ?(?:[/.,\\-]|năm| ) ?(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** On many phones the keys for numbers have no stroke. */
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private static final int EARLIEST = 1800;

    private static final int LATEST = 2200;

    private TypedDate() {}

    static Optional<LocalDate> read(String text) {
        for (Pattern pattern : new Pattern[] {WRITTEN, DIGITS}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(matcher.group(3), matcher.group(2), matcher.group(1));
            }
        }
        return canonical(text);
    }

    /** Only the form in which days are stored: yyyy-MM-dd. */
    static Optional<LocalDate> canonical(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(TypedDate::likely);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static String written(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(TypedDate::likely);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean likely(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
