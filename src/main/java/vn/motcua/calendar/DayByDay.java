package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells of every day within a time limit whether it counts, and why. */
class DayByDay {

    private final WorkingCalendar calendar;
    private final Instant from;
    private final Instant due;
    private final TimeLimit limit;
    private final LocalDate first;
    private final List<Explanation.Day> days = new ArrayList<>();
    private int counted;

    DayByDay(WorkingCalendar calendar, Instant from, TimeLimit limit, Instant due) {
        this.calendar = calendar;
        this.from = from;
        this.due = due;
        this.limit = limit;
        this.first = WorkingCalendar.dateOf(from);
    }

    List<Explanation.Day> days() {
        LocalDate last = WorkingCalendar.dateOf(due);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            tell(date);
        }
        return days;
    }

    private void tell(LocalDate date) {
        switch (limit.unit()) {
            case WORKING_HOUR -> tellHours(date);
            case WORKING_DAY -> tellWorkingDay(date);
            case DAY, MONTH -> tellCalendarDay(date);
        }
    }

    private void tellHours(LocalDate date) {
        Instant start = later(from, startOf(date));
        Instant end = earlier(due, startOf(date.plusDays(1)));
        Duration time = calendar.workingTimeBetween(start, end);
        if (time.isZero()) {
            skip(date, calendar.reasonOff(date).orElse("Ngoài giờ làm việc"));
        } else {
            count(date, inVietnamese(time));
        }
    }

    private void tellWorkingDay(LocalDate date) {
        if (date.equals(first)) {
            skipFirst();
        } else if (calendar.isWorkingDay(date)) {
            count(date, calendar.name(date).orElse(""));
        } else {
            skip(date, calendar.reasonOff(date).orElseThrow());
        }
    }

    private void tellCalendarDay(LocalDate date) {
        LocalDate end = limit.plainEnd(first);
        if (date.equals(first)) {
            skipFirst();
        } else if (date.isAfter(end)) {
            skip(date, calendar.reasonOff(date).orElse("Hết hạn vào ngày làm việc tiếp theo"));
        } else if (date.equals(end)) {
            count(date, calendar.reasonOff(date).map(reason -> "Ngày cuối trùng ngày nghỉ: " + reason).orElse(""));
        } else {
            count(date, "");
        }
    }

    private void skipFirst() {
        skip(first, "Ngày đầu tiên của thời hạn");
    }

    private void skip(LocalDate date, String reason) {
        days.add(new Explanation.Day(date, false, 0, reason));
    }

    private void count(LocalDate date, String reason) {
        counted++;
        days.add(new Explanation.Day(date, true, counted, reason));
    }

    private static String inVietnamese(Duration time) {
        List<String> parts = new ArrayList<>();
        if (time.toHours() > 0) {
            parts.add(time.toHours() + " giờ");
        }
        if (time.toMinutesPart() > 0) {
            parts.add(time.toMinutesPart() + " phút");
        }
        if (time.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(time.toSecondsPart() + " giây");
        }
        return String.join(" ", parts);
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
