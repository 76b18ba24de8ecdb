package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts working time as one would on one's fingers: minute by minute and day by day, whole minutes only. */
class MinuteByMinute {

    private static final long MINUTES_EAST = 7 * 60;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final Map<LocalDate, SpecialDay.Kind> kinds = new HashMap<>();
    private final boolean[] open = new boolean[MINUTES_A_DAY];
    private final int closing;
    private long knownDay = Long.MIN_VALUE;
    private boolean knownDayWorks;

    MinuteByMinute(OfficeHours hours, Collection<SpecialDay> specialDays) {
        specialDays.forEach(day -> kinds.put(day.date(), day.kind()));
        openBetween(hours.morningStart(), hours.morningEnd());
        openBetween(hours.afternoonStart(), hours.afternoonEnd());
        closing = hours.afternoonEnd().toSecondOfDay() / 60;
    }

    private void openBetween(LocalTime start, LocalTime end) {
        for (int minute = start.toSecondOfDay() / 60; minute < end.toSecondOfDay() / 60; minute++) {
            open[minute] = true;
        }
    }

    Instant add(Instant from, long minutes) {
        long minute = local(from);
        for (long left = minutes; left > 0; minute++) {
            left -= isOpen(minute) ? 1 : 0;
        }
        return instant(minute);
    }

    Instant subtract(Instant to, long minutes) {
        long minute = local(to);
        for (long left = minutes; left > 0; ) {
            minute--;
            left -= isOpen(minute) ? 1 : 0;
        }
        return instant(minute);
    }

    long between(Instant from, Instant to) {
        long minutes = 0;
        for (long minute = local(from); minute < local(to); minute++) {
            minutes += isOpen(minute) ? 1 : 0;
        }
        return minutes;
    }

    Instant due(Instant from, TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOUR -> add(from, limit.amount() * 60);
            case WORKING_DAY -> closing(afterWorkingDays(date(from), limit.amount()));
            case DAY -> closing(movedToWork(afterDays(date(from), limit.amount())));
            case MONTH -> closing(movedToWork(date(from).plusMonths(limit.amount())));
        };
    }

    long workingDays(LocalDate after, LocalDate upTo) {
        long number = 0;
        for (LocalDate date = after.plusDays(1); !date.isAfter(upTo); date = date.plusDays(1)) {
            number += works(date) ? 1 : 0;
        }
        return number;
    }

    boolean isOpen(Instant instant) {
        return isOpen(local(instant));
    }

    boolean works(LocalDate date) {
        SpecialDay.Kind kind = kinds.get(date);
        if (kind != null && kind != SpecialDay.Kind.SWAPPED_WORKING_DAY) {
            return false;
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return kind != null || !weekend;
    }

    private LocalDate afterWorkingDays(LocalDate first, long number) {
        LocalDate date = first;
        for (long left = number; left > 0; ) {
            date = date.plusDays(1);
            left -= works(date) ? 1 : 0;
        }
        return date;
    }

    private static LocalDate afterDays(LocalDate first, long number) {
        LocalDate date = first;
        for (long left = number; left > 0; left--) {
            date = date.plusDays(1);
        }
        return date;
    }

    private LocalDate movedToWork(LocalDate last) {
        LocalDate date = last;
        while (!works(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    private boolean isOpen(long minute) {
        long day = Math.floorDiv(minute, MINUTES_A_DAY);
        if (day != knownDay) {
            knownDay = day;
            knownDayWorks = works(LocalDate.ofEpochDay(day));
        }
        return knownDayWorks && open[Math.floorMod(minute, MINUTES_A_DAY)];
    }

    private Instant closing(LocalDate date) {
        return instant(date.toEpochDay() * MINUTES_A_DAY + closing);
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofEpochDay(Math.floorDiv(local(instant), MINUTES_A_DAY));
    }

    private static long local(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60) + MINUTES_EAST;
    }

    private static Instant instant(long minute) {
        return Instant.ofEpochSecond((minute - MINUTES_EAST) * 60);
    }
}
