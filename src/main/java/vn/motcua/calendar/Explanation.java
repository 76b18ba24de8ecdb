package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the end of a time limit comes about.
 *
 * @param from when the limit starts
 * @param limit the limit
 * @param due when it ends
 * @param days every day from the first to the last
 */
public record Explanation(Instant from, TimeLimit limit, Instant due, List<Day> days) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    /**
     * One day within a time limit.
     *
     * @param date the day
     * @param counted whether it, or a part of it, counts towards the limit
     * @param number which of the counted days it is, from 1; 0 if it is not counted
     * @param reason in Vietnamese, why it is not counted, or what is special about a counted day; empty if nothing is
     */
    public record Day(LocalDate date, boolean counted, int number, String reason) {

        /** The day in Vietnamese, for instance {@code 14/02/2026: không tính (Thứ Bảy)}. */
        public String inVietnamese() {
            String told = counted ? "tính" : "không tính";
            return DATE.format(date) + ": " + told + (reason.isEmpty() ? "" : " (" + reason + ")");
        }
    }

    /** Keeps a list of its own. */
    public Explanation {
        days = List.copyOf(days);
    }

    /** The days that do not count towards the limit. */
    public List<Day> skipped() {
        return days.stream().filter(day -> !day.counted()).toList();
    }

    /** The explanation in Vietnamese: from when to when, and each day of which there is something to tell. */
    public String inVietnamese() {
        String told = days.stream()
                .filter(day -> !day.reason().isEmpty())
                .map(Day::inVietnamese)
                .collect(Collectors.joining("; "));
        String span = "%s, từ %s đến %s.".formatted(limit.inVietnamese(), local(from), local(due));
        return told.isEmpty() ? span : span + " " + told + ".";
    }

    private static String local(Instant instant) {
        return TIME.format(ZonedDateTime.ofInstant(instant, WorkingCalendar.ZONE));
    }
}
