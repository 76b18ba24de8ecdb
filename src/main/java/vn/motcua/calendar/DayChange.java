package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a decree says of one day: that it is special now, or an ordinary day of the week again.
 *
 * @param date the day
 * @param name what it is or was, in Vietnamese
 * @param kind what is special about it; null where it is plain again
 */
public record DayChange(LocalDate date, String name, SpecialDay.Kind kind) {

    /** The word in files and tables for a day that is like any other of its weekday. */
    public static final String PLAIN = "plain";

    /** Checks that nothing is missing. */
    public DayChange {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
    }

    /** The change of that word: a kind of special day, or {@value #PLAIN}; empty if the word is neither. */
    public static Optional<DayChange> of(LocalDate date, String name, String word) {
        return PLAIN.equals(word)
                ? Optional.of(new DayChange(date, name, null))
                : SpecialDay.Kind.called(word).map(kind -> new DayChange(date, name, kind));
    }

    /**
     * Reads lines of {@code date,name,kind}, where a kind may also be {@value #PLAIN}.
     *
     * @throws UnreadableCalendar with the number of the line that is wrong
     */
    public static List<DayChange> parseCsv(String csv) {
        return new SpecialDaysFile().readChanges(csv);
    }

    /** The special days that hold after these changes, in the order of the days. */
    public static Collection<SpecialDay> apply(Collection<SpecialDay> days, Collection<DayChange> changes) {
        Map<LocalDate, SpecialDay> changed = new TreeMap<>();
        days.forEach(day -> changed.put(day.date(), day));
        for (DayChange change : changes) {
            change.special().ifPresentOrElse(
                    day -> changed.put(day.date(), day), () -> changed.remove(change.date()));
        }
        return List.copyOf(changed.values());
    }

    /** The special day that it makes; empty where the day is plain again. */
    public Optional<SpecialDay> special() {
        return Optional.ofNullable(kind).map(special -> new SpecialDay(date, name, special));
    }

    /** The word for its kind in files and tables. */
    public String word() {
        return kind == null ? PLAIN : kind.word();
    }
}
