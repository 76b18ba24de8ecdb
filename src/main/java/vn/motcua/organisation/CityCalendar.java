package vn.motcua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;

/** The working calendar of the city, read from its file of special days. */
@Component
public class CityCalendar {

    private static final String FILE = "calendar/special-days.csv";

    private final WorkingCalendar calendar = new WorkingCalendar(OfficeHours.CITY, SpecialDay.parseCsv(text()));

    /** Working days and hours of the city's offices; nothing in it ever changes. */
    public WorkingCalendar calendar() {
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
