package vn.motcua.dossier;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.service.ClockAfterSupplement;

/**
 * The legal clock by the words of the rules, as slow as a person: hours are counted minute by minute, days one by one.
 *
 * <p>It shares no code with the product: calendars are sets of days, time is the number of a minute in Hà Nội.
 */
final class ClockOracle {

    private static final long DAY = 24 * 60;
    private static final long CLOSING = 17 * 60;
    private static final long HALF_A_DAY = 4 * 60;

    private final Set<Long> daysOff = new HashSet<>();
    private final Set<Long> daysWorked = new HashSet<>();
    private final List<long[]> waits = new ArrayList<>();
    private final Map<String, long[]> outages = new HashMap<>();
    private final List<String[]> grants = new ArrayList<>();
    private final Map<Long, Boolean> known = new HashMap<>();
    private int version = 1;
    private long start = -1;

    /** When the time is over; null where it never began. The events are in the order in which they happened. */
    static Instant due(
            List<DossierEvent> events, IntFunction<? extends Collection<SpecialDay>> versions, ClockAfterSupplement regime) {
        ClockOracle oracle = new ClockOracle();
        oracle.hear(events, regime == ClockAfterSupplement.RESTART);
        for (SpecialDay day : versions.apply(oracle.version)) {
            boolean worked = day.kind() == SpecialDay.Kind.SWAPPED_WORKING_DAY;
            (worked ? oracle.daysWorked : oracle.daysOff).add(day.date().toEpochDay());
        }
        return oracle.start < 0 ? null : instant(oracle.useUp());
    }

    private void hear(List<DossierEvent> events, boolean restarts) {
        int supplements = 0;
        int payments = 0;
        boolean supplied = false;
        long since = 0;
        for (DossierEvent event : events) {
            long minute = minute(event.at());
            Map<String, String> said = event.detail();
            version = said.containsKey("calendar") ? Math.max(version, Integer.parseInt(said.get("calendar"))) : version;
            boolean waitedBefore = supplements + payments > 0;
            switch (event.kind()) {
                case ACCEPTED -> {
                    start = minute;
                    grants.add(0, said.get("limit").split(" ", 2));
                }
                case LIMIT_REPLACED -> grants.set(0, said.get("limit").split(" ", 2));
                case EXTENDED -> grants.add(said.get("by").split(" ", 2));
                case OUTAGE -> hearOutage(said);
                case ASKED -> {
                    supplements += said.get("kind").equals("supplement") ? 1 : 0;
                    payments += said.get("kind").equals("payment") ? 1 : 0;
                    since = waitedBefore ? since : minute;
                }
                case ANSWERED -> {
                    supplied |= said.get("kind").equals("supplement") && supplements > 0;
                    supplements -= said.get("kind").equals("supplement") && supplements > 0 ? 1 : 0;
                    payments -= said.get("kind").equals("payment") && payments > 0 ? 1 : 0;
                    if (waitedBefore && supplements + payments == 0) {
                        waits.add(new long[] {since, minute});
                        start = restarts && supplied ? minute : start;
                        supplied = false;
                    }
                }
                case RESULT_READY, REFUSED, WITHDRAWN, LAPSED -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private void hearOutage(Map<String, String> said) {
        long[] told = {
            Long.parseLong(said.get("revision")), minute(Instant.parse(said.get("from"))), minute(Instant.parse(said.get("to")))
        };
        long[] known = outages.get(said.get("outage"));
        if (known == null || told[0] > known[0]) {
            outages.put(said.get("outage"), told);
        }
    }

    private long useUp() {
        long minute = start;
        for (String[] grant : grants) {
            long amount = Long.parseLong(grant[0]);
            LocalDate first = LocalDate.ofEpochDay(minute / DAY);
            minute = switch (grant[1]) {
                case "giờ làm việc" -> afterHours(minute, amount * 60);
                case "ngày làm việc" -> afterDays(minute / DAY, amount, true);
                case "ngày" -> afterDays(minute / DAY, amount, false);
                default -> afterDays(minute / DAY, first.plusMonths(amount).toEpochDay() - first.toEpochDay(), false);
            };
        }
        return minute;
    }

    private long afterHours(long from, long minutes) {
        long minute = from;
        for (long left = minutes; left > 0; minute++) {
            boolean runs = isOfficeTime(minute % DAY) && works(minute / DAY) && !waits(minute) && !isOut(minute);
            left -= runs ? 1 : 0;
        }
        return minute;
    }

    /** Counts first which days there are, then looks from the last of them on for one on which it can end. */
    private long afterDays(long first, long number, boolean workingDaysOnly) {
        List<Long> counted = new ArrayList<>();
        for (long day = first + 1; counted.size() < number; day++) {
            if ((works(day) || !workingDaysOnly) && !isWaitedThrough(day) && !isLost(day)) {
                counted.add(day);
            }
        }
        long last = counted.get(counted.size() - 1);
        while (!works(last) || isWaitedThrough(last) || isLost(last) || standsBefore(last * DAY + CLOSING)) {
            last++;
        }
        return last * DAY + CLOSING;
    }

    /** After the day on which something was asked, up to and with the day of the answer. */
    private boolean isWaitedThrough(long day) {
        return waits.stream().anyMatch(wait -> wait[0] / DAY < day && day <= wait[1] / DAY);
    }

    private boolean isLost(long day) {
        if (outages.values().stream().noneMatch(outage -> outage[1] < (day + 1) * DAY && outage[2] > day * DAY)) {
            return false;
        }
        long lost = 0;
        for (long minute = day * DAY; minute < (day + 1) * DAY; minute++) {
            lost += isOfficeTime(minute % DAY) && isOut(minute) ? 1 : 0;
        }
        return lost >= HALF_A_DAY;
    }

    private boolean standsBefore(long minute) {
        return waits(minute - 1) || isOut(minute - 1);
    }

    private boolean waits(long minute) {
        for (long[] wait : waits) {
            if (wait[0] <= minute && minute < wait[1]) {
                return true;
            }
        }
        return false;
    }

    private boolean isOut(long minute) {
        for (long[] outage : outages.values()) {
            if (outage[1] <= minute && minute < outage[2]) {
                return true;
            }
        }
        return false;
    }

    private boolean works(long day) {
        return known.computeIfAbsent(day, this::isWorkingDay);
    }

    private boolean isWorkingDay(long day) {
        DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return daysWorked.contains(day) || !weekend && !daysOff.contains(day);
    }

    private static boolean isOfficeTime(long minute) {
        return minute >= 8 * 60 && minute < 12 * 60 || minute >= 13 * 60 && minute < CLOSING;
    }

    private static long minute(Instant instant) {
        return instant.getEpochSecond() / 60 + 7 * 60;
    }

    private static Instant instant(long minute) {
        return Instant.ofEpochSecond((minute - 7 * 60) * 60);
    }
}
