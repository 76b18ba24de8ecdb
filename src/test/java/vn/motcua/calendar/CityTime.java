package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The city's calendar as shipped, and its times as a clerk writes them. */
class CityTime {

    static final List<SpecialDay> SPECIAL_DAYS = SpecialDay.parseCsv(specialDaysCsv());
    static final WorkingCalendar CALENDAR = new WorkingCalendar(OfficeHours.CITY, SPECIAL_DAYS);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static Instant at(String time) {
        return LocalDateTime.parse(time, TIME).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** A time as it stands in the table of known cases, which must name the right day of the week. */
    static Instant atWeekday(String time) {
        Instant instant = LocalDateTime.parse(time.substring(3), DATE_TIME).atZone(WorkingCalendar.ZONE).toInstant();
        assertThat(withWeekday(instant)).isEqualTo(time);
        return instant;
    }

    static String withWeekday(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, WorkingCalendar.ZONE);
        int day = local.getDayOfWeek().getValue();
        return (day == 7 ? "CN " : "T" + (day + 1) + " ") + DATE_TIME.format(local);
    }

    static LocalDate on(String date) {
        return LocalDate.parse(date, DATE);
    }

    static String written(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, WorkingCalendar.ZONE));
    }

    static TimeLimit limit(String words) {
        return TimeLimit.parse(words).orElseThrow();
    }

    static String specialDaysCsv() {
        try (InputStream file = CityTime.class.getResourceAsStream("/calendar/special-days.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
