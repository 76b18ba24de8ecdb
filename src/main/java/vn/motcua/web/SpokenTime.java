package vn.motcua.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;

/**
 * Dates, spans, sizes and sums as people say them, in the language of the request; {@code @spoken} in the templates.
 */
@Component("spoken")
public class SpokenTime {

    private static final ZoneId ZONE = WorkingCalendar.ZONE;
    private static final Duration WORKING_DAY = OfficeHours.CITY.perDay();

    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;
    private final Words words;

    @Autowired
    SpokenTime(CityCalendar calendar, CityClock clock, Words words) {
        this(calendar::calendar, clock, words);
    }

    SpokenTime(Supplier<WorkingCalendar> calendar, Clock clock, Words words) {
        this.calendar = calendar;
        this.clock = clock;
        this.words = words;
    }

    /** A moment with its weekday: "thứ Năm 3/12/2026, 17:00". */
    public String moment(Instant instant) {
        return date(instant) + ", " + time(instant);
    }

    /** From then to then, the day said once where it is one: "thứ Năm 3/12/2026, 08:00 – 10:00". */
    public String period(Instant from, Instant to) {
        return moment(from) + " – " + (day(from).equals(day(to)) ? time(to) : moment(to));
    }

    /** The day of a moment: "thứ Năm 3/12/2026". */
    public String date(Instant instant) {
        return date(day(instant));
    }

    /** A day with its weekday: "thứ Năm 3/12/2026". */
    public String date(LocalDate date) {
        return words.here("web.date", weekday(date), plain(date));
    }

    /** A day of this year without the year, others with it: "thứ Năm 3/12". */
    public String shortDate(Instant instant) {
        LocalDate date = day(instant);
        boolean thisYear = date.getYear() == day(clock.instant()).getYear();
        return thisYear
                ? words.here("web.date", weekday(date), date.getDayOfMonth() + "/" + date.getMonthValue())
                : date(date);
    }

    /** The time of day: "08:05". */
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(ZONE);
        return "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /** A sentence's beginning: the first letter large. */
    public String capital(String said) {
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Language.current()) + said.substring(1);
    }

    /** What is left until then, or since when it is over: "còn 2 ngày làm việc", "quá 1 ngày". */
    public String left(Instant due) {
        Instant now = clock.instant();
        return due.isBefore(now) ? over(due, now) : remaining(calendar.get().workingTimeBetween(now, due));
    }

    /** Working time: "3 giờ làm việc", "2 ngày làm việc"; today, begun, is no day left, as the law does not count it either. */
    public String workingTime(Duration time) {
        if (time.compareTo(WORKING_DAY) >= 0) {
            return words.here("web.working-days", time.dividedBy(WORKING_DAY));
        }
        return time.compareTo(Duration.ofHours(1)) >= 0
                ? words.here("web.working-hours", roundedUp(time, Duration.ofHours(1)))
                : words.here("web.minutes", Math.max(1, time.toMinutes()));
    }

    /** In which of the four states of time something is that is due then; a clock that stands says since when. */
    public TimeState state(Instant due, Instant pausedSince) {
        if (pausedSince != null) {
            return new TimeState("hold", words.here("web.paused-since", shortDate(pausedSince)), "");
        }
        if (due == null) {
            return new TimeState("", words.here("web.no-due-date"), "");
        }
        Instant now = clock.instant();
        if (due.isBefore(now)) {
            return new TimeState("late", capital(over(due, now)), shortDate(due));
        }
        boolean today = day(due).equals(day(now));
        boolean soon = today || calendar.get().workingTimeBetween(now, due).compareTo(WORKING_DAY) <= 0;
        String when = today ? words.here("web.today", time(due)) : capital(shortDate(due));
        return new TimeState(soon ? "soon" : "ok", when, left(due));
    }

    /** The size of a document: "84 KB", "1,2 MB". */
    public String size(long bytes) {
        return SpokenFigures.size(bytes, Language.current());
    }

    /** A sum: "75.000 đồng". */
    public String money(long dong) {
        return words.here("web.money", number(dong));
    }

    /** A whole number with its groups: "1.234". */
    public String number(long number) {
        return SpokenFigures.number(number, Language.current());
    }

    /** The beginning and the end of a hash: "9f3a…e1c7". */
    public String shortHash(String hash) {
        return SpokenFigures.shortHash(hash);
    }

    /** What a document is, in as many letters as fit on its sign: "PDF". */
    public String fileKind(String mediaType) {
        return SpokenFigures.fileKind(mediaType);
    }

    private String remaining(Duration working) {
        return words.here("web.left", workingTime(working));
    }

    private String over(Instant due, Instant now) {
        long days = calendar.get().workingDaysBetween(day(due), day(now));
        if (days > 0) {
            return words.here("web.over-days", days);
        }
        long hours = calendar.get().workingTimeBetween(due, now).toHours();
        return hours > 0 ? words.here("web.over-hours", hours) : words.here("web.over");
    }

    private String weekday(LocalDate date) {
        return words.here("web.weekday." + date.getDayOfWeek().getValue());
    }

    private static String plain(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    private static long roundedUp(Duration time, Duration unit) {
        return (time.toSeconds() + unit.toSeconds() - 1) / unit.toSeconds();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
