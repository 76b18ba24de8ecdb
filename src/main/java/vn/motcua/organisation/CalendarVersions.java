package vn.motcua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.SpecialDay;

/** All versions of the city's calendar: the delivered one, and one more for each decree on days off. */
@Component
public class CalendarVersions {

    private static final String DELIVERED = "calendar/special-days.csv";

    private final CalendarVersionTable table;
    private final CityClock clock;

    CalendarVersions(CalendarVersionTable table, FirstStart firstStart, CityClock clock) {
        this.table = table;
        this.clock = clock;
        firstStart.once("calendar", () -> table.insert(1, delivered(), clock.instant()));
    }

    /** The number of the newest version, as the database has it at this moment. */
    public int last() {
        return table.last();
    }

    /** Every version in order, the first one first. */
    public List<CalendarVersion> all() {
        return table.upTo(Integer.MAX_VALUE);
    }

    /** What a version changed in the one before; nothing where it takes another back. */
    public List<DayChange> changesOf(int number) {
        return List.copyOf(table.changesUpTo(number).getOrDefault(number, Map.of()).values());
    }

    /** The special days of a version; those of a version that was taken back by then are not among them. */
    public Collection<SpecialDay> daysOf(int number) {
        return days(number, null);
    }

    /** The special days of a version without those of an earlier one, as if that had been taken back. */
    public Collection<SpecialDay> daysWithout(int number, int takenBack) {
        return days(number, takenBack);
    }

    /**
     * Puts the next version in force, in the transaction of whoever calls; of two at once, one fails.
     *
     * @return its number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(CalendarEdition edition) {
        int number = table.last() + 1;
        table.insert(number, edition, clock.instant());
        return number;
    }

    private Collection<SpecialDay> days(int number, Integer without) {
        List<CalendarVersion> versions = table.upTo(number);
        Set<Integer> takenBack = new HashSet<>();
        versions.stream().map(CalendarVersion::takesBack).filter(Objects::nonNull).forEach(takenBack::add);
        takenBack.add(without);
        Map<Integer, Map<LocalDate, DayChange>> changes = table.changesUpTo(number);
        Collection<SpecialDay> days = List.of();
        for (CalendarVersion version : versions) {
            if (!takenBack.contains(version.number())) {
                days = DayChange.apply(days, changes.getOrDefault(version.number(), Map.of()).values());
            }
        }
        return days;
    }

    private static CalendarEdition delivered() {
        List<DayChange> days = SpecialDay.parseCsv(text()).stream()
                .map(day -> new DayChange(day.date(), day.name(), day.kind()))
                .toList();
        return new CalendarEdition(CalendarVersion.Kind.DELIVERED, "", "", null, "system", days);
    }

    private static String text() {
        try {
            return new ClassPathResource(DELIVERED).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(DELIVERED + " cannot be read", unreadable);
        }
    }
}
