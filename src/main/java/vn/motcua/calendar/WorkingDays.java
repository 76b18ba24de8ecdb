package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Numbers the working days one after the other, without end in either direction.
 *
 * <p>The plain week is a formula; only the days that depart from it are kept, each with the sum of departures up to it.
 */
class WorkingDays {

    private static final int WEEK = 7;
    private static final int PLAIN_WORKING_DAYS = 5;
    /** The Sunday from which the days are counted, as a day of the epoch. */
    private static final long ORIGIN = LocalDate.of(1970, 1, 4).toEpochDay();

    private final long[] departures;
    private final long[] shifts;

    WorkingDays(Collection<SpecialDay> specialDays) {
        List<SpecialDay> departing = specialDays.stream()
                .filter(day -> day.isWorked() != isPlainWorkingDay(day.date().toEpochDay()))
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
        departures = departing.stream().mapToLong(day -> day.date().toEpochDay()).toArray();
        shifts = new long[departures.length + 1];
        for (int i = 0; i < departures.length; i++) {
            shifts[i + 1] = shifts[i] + (departing.get(i).isWorked() ? 1 : -1);
        }
    }

    boolean contains(LocalDate date) {
        long day = date.toEpochDay();
        return isPlainWorkingDay(day) != Arrays.binarySearch(departures, day) >= 0;
    }

    /** The number of the last working day up to and including this day. */
    long upTo(LocalDate date) {
        return upTo(date.toEpochDay());
    }

    /** The working day that has this number. */
    LocalDate numbered(long number) {
        int passed = departuresBeforeNumber(number);
        long day = plainNumbered(number - shifts[passed]);
        // A Saturday worked comes before the plain working day that would have had its number.
        boolean isDeparture = passed < departures.length && departures[passed] < day;
        return LocalDate.ofEpochDay(isDeparture ? departures[passed] : day);
    }

    private int departuresBeforeNumber(long number) {
        int low = 0;
        int high = departures.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo(departures[middle]) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long upTo(long day) {
        int found = Arrays.binarySearch(departures, day);
        int passed = found >= 0 ? found + 1 : -found - 1;
        return plainUpTo(day) + shifts[passed];
    }

    private static boolean isPlainWorkingDay(long day) {
        return plainUpTo(day) > plainUpTo(day - 1);
    }

    private static long plainUpTo(long day) {
        long sinceOrigin = day - ORIGIN;
        return Math.floorDiv(sinceOrigin, WEEK) * PLAIN_WORKING_DAYS
                + Math.min(Math.floorMod(sinceOrigin, WEEK), PLAIN_WORKING_DAYS);
    }

    private static long plainNumbered(long number) {
        return ORIGIN
                + Math.floorDiv(number - 1, PLAIN_WORKING_DAYS) * WEEK
                + Math.floorMod(number - 1, PLAIN_WORKING_DAYS)
                + 1;
    }
}
