package vn.motcua.organisation;

import java.util.List;
import vn.motcua.calendar.DayChange;

/**
 * What is to become the next version of the calendar.
 *
 * @param kind how it comes about
 * @param decree the number of the decision
 * @param title what the decision is called, in Vietnamese
 * @param takesBack the version whose changes it takes back; null where it makes changes of its own
 * @param publishedBy the account that puts it in force
 * @param days the days that it changes; none where it takes back
 */
public record CalendarEdition(
        CalendarVersion.Kind kind,
        String decree,
        String title,
        Integer takesBack,
        String publishedBy,
        List<DayChange> days) {

    /** Keeps a list of its own. */
    public CalendarEdition {
        days = List.copyOf(days);
    }
}
