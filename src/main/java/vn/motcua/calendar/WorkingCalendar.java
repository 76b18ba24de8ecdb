package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The city's working time: on which days and at which hours its offices work, and when a time limit ends.
 *
 * <p>Every answer but {@link #explain} takes the same short time however long the limit; nothing ever changes in it.
 */
public final class WorkingCalendar {

    /** The city's time zone; every day and hour of this calendar is local to it. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OfficeHours hours;
    private final Map<LocalDate, SpecialDay> specialDays;
    private final WorkingDays days;
    private final WorkingClock clock;

    /** A calendar of the plain week, Monday to Friday, except for the special days. */
    public WorkingCalendar(OfficeHours hours, Collection<SpecialDay> specialDays) {
        this.hours = hours;
        this.specialDays = specialDays.stream()
                .collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity()));
        this.days = new WorkingDays(this.specialDays.values());
        this.clock = new WorkingClock(hours, days);
    }

    /**
     * When a limit that starts at this instant ends.
     *
     * <p>Working hours run only while offices are open. Where days or months are counted, the first day is not, the
     * end is the end of office hours, and it moves to the next working day where the last day is a day off.
     */
    public Instant due(Instant from, TimeLimit limit) {
        LocalDate first = dateOf(from);
        return switch (limit.unit()) {
            case WORKING_HOUR -> addWorkingTime(from, Duration.ofHours(limit.amount()));
            case WORKING_DAY -> closingOf(days.numbered(days.upTo(first) + limit.amount()));
            case DAY, MONTH -> closingOf(sameOrNextWorkingDay(limit.plainEnd(first)));
        };
    }

    /** How the end of a limit comes about, day by day. */
    public Explanation explain(Instant from, TimeLimit limit) {
        Instant due = due(from, limit);
        return new Explanation(from, limit, due, new DayByDay(this, from, limit, due).days());
    }

    /** The first instant by which so much working time has passed; no time at all leaves the instant where it is. */
    public Instant addWorkingTime(Instant from, Duration time) {
        if (time.isNegative()) {
            return subtractWorkingTime(from, time.negated());
        }
        return time.isZero() ? from : clock.first(clock.reading(from).plus(time));
    }

    /** The last instant from which so much working time is left; no time at all leaves the instant where it is. */
    public Instant subtractWorkingTime(Instant to, Duration time) {
        if (time.isNegative()) {
            return addWorkingTime(to, time.negated());
        }
        return time.isZero() ? to : clock.last(clock.reading(to).minus(time));
    }

    /** The working time from one instant to the other; negative if the other is the earlier one. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return clock.reading(to).minus(clock.reading(from));
    }

    /** How many working days come after one day up to and including the other; negative if the other is earlier. */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return days.upTo(to) - days.upTo(from);
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate date) {
        return days.contains(date);
    }

    /** Whether offices are open at this instant; at the very end of office hours they are closed. */
    public boolean isOpen(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
        return days.contains(local.toLocalDate()) && hours.contains(local.toLocalTime());
    }

    /** The first working day after this day. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return days.numbered(days.upTo(date) + 1);
    }

    /** When office hours end on this day, were it a working day. */
    public Instant closingOf(LocalDate date) {
        return date.atTime(hours.afternoonEnd()).atZone(ZONE).toInstant();
    }

    /** How much of the office hours of this day, were it a working day, lies from one instant to the other. */
    public Duration officeTimeWithin(LocalDate date, Instant from, Instant to) {
        return workedBy(date, to).minus(workedBy(date, from));
    }

    /** The office hours of one working day. */
    public Duration timePerDay() {
        return hours.perDay();
    }

    /** Why offices do not work on this day, in Vietnamese; empty on a working day. */
    public Optional<String> reasonOff(LocalDate date) {
        if (days.contains(date)) {
            return Optional.empty();
        }
        return name(date).or(() -> Optional.of(date.getDayOfWeek() == DayOfWeek.SATURDAY ? "Thứ Bảy" : "Chủ nhật"));
    }

    /** What is special about a day, be it off or worked; empty on a plain one. */
    public Optional<SpecialDay> specialDay(LocalDate date) {
        return Optional.ofNullable(specialDays.get(date));
    }

    /** The name of what is special about a day, be it off or worked. */
    Optional<String> name(LocalDate date) {
        return specialDay(date).map(SpecialDay::name);
    }

    /** The day on which an instant falls in the city. */
    static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    private Duration workedBy(LocalDate date, Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
        int day = local.toLocalDate().compareTo(date);
        return day == 0 ? hours.workedBy(local.toLocalTime()) : day < 0 ? Duration.ZERO : hours.perDay();
    }

    private LocalDate sameOrNextWorkingDay(LocalDate date) {
        return days.contains(date) ? date : nextWorkingDay(date);
    }

}
