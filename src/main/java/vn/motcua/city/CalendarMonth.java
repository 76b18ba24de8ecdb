package vn.motcua.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;

/**
 * A month as a table: weeks from Monday to Sunday.
 *
 * @param month the month
 * @param weeks its weeks; a day of another month is null
 * @param workingDays how many working days it has
 */
record CalendarMonth(YearMonth month, List<List<Day>> weeks, int workingDays) {

    /**
     * One day.
     *
     * @param date the day
     * @param look its style: {@code work}, {@code weekend}, or the word for its kind
     * @param special what is special about it; null for a plain day
     * @param today whether it is today
     */
    record Day(LocalDate date, String look, SpecialDay special, boolean today) {}

    /** The twelve months of a year. */
    static List<CalendarMonth> of(int year, WorkingCalendar calendar, Map<LocalDate, SpecialDay> special, LocalDate today) {
        return Stream.iterate(YearMonth.of(year, 1), month -> month.plusMonths(1))
                .limit(12)
                .map(month -> of(month, calendar, special, today))
                .toList();
    }

    /** The number of the month, from 1. */
    public int number() {
        return month.getMonthValue();
    }

    private static CalendarMonth of(
            YearMonth month, WorkingCalendar calendar, Map<LocalDate, SpecialDay> special, LocalDate today) {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        int working = 0;
        for (LocalDate first = monday; !first.isAfter(month.atEndOfMonth()); first = first.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            for (LocalDate date = first; date.isBefore(first.plusWeeks(1)); date = date.plusDays(1)) {
                boolean within = YearMonth.from(date).equals(month);
                week.add(within ? day(date, calendar, special.get(date), date.equals(today)) : null);
                working += within && calendar.isWorkingDay(date) ? 1 : 0;
            }
            weeks.add(week);
        }
        return new CalendarMonth(month, weeks, working);
    }

    private static Day day(LocalDate date, WorkingCalendar calendar, SpecialDay special, boolean today) {
        String plain = calendar.isWorkingDay(date) ? "work" : "weekend";
        return new Day(date, special == null ? plain : special.kind().word(), special, today);
    }
}
