package vn.motcua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;

/** The working calendars of the city: each decree on days off makes a new version, and the old ones stay. */
@Component
public class CityCalendar {

    private static final int FIRST = 1;
    private static final String FILE = "calendar/special-days.csv";

    private final WorkingCalendar calendar = new WorkingCalendar(OfficeHours.CITY, SpecialDay.parseCsv(text()));

    /** Working days and hours of the city's offices as they are in force now. */
    public WorkingCalendar calendar() {
        return calendar(version());
    }

    /** The number of the version in force now, from 1. */
    public int version() {
        return FIRST;
    }

    /**
     * A version of the calendar; nothing in it ever changes, so that what was once computed by it can be computed again.
     *
     * @throws IllegalArgumentException if there never was such a version
     */
    public WorkingCalendar calendar(int version) {
        if (version != FIRST) {
            throw new IllegalArgumentException("The calendar has no version " + version);
        }
        return calendar;
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }
}
