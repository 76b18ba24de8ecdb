package vn.motcua.decree;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.organisation.CityClock;

/** Reads days and times as people of the city type them. */
final class TypedMoment {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:hg.](\\d{2})?");

    private TypedMoment() {}

    static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text.strip());
        if (day.matches()) {
            return day(day.group(3), day.group(2), day.group(1));
        }
        Matcher iso = ISO.matcher(text.strip());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /** {@code 17:30}, {@code 17h30}, {@code 17h}. */
    static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    static Optional<Instant> moment(String day, String time) {
        return day(day).flatMap(date -> time(time).map(clock -> date.atTime(clock).atZone(CityClock.ZONE).toInstant()));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
