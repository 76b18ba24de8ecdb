package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;

/** The times of a diagram: the law's words on the calendar in force, ISO 8601 as plain time of the city. */
@Component
class CityTime {

    private static final ZoneId ZONE = CityClock.ZONE;

    private final Supplier<WorkingCalendar> calendar;

    @Autowired
    CityTime(CityCalendar calendar) {
        this(calendar::calendar);
    }

    CityTime(Supplier<WorkingCalendar> calendar) {
        this.calendar = calendar;
    }

    /** When that time is over, for instance {@code 8 giờ làm việc} or {@code P3D}; empty if it is no length of time. */
    Optional<Instant> after(Instant from, String words) {
        Optional<Instant> lawful = TimeLimit.parse(words).map(limit -> calendar.get().due(from, limit));
        return lawful.isPresent() ? lawful : unless(() -> plainly(from.atZone(ZONE), words.strip()));
    }

    /** The moment that is written there, for instance {@code 2026-12-03T17:00}; empty if it is none. */
    Optional<Instant> moment(String words) {
        // The engine would take a time without an offset for the time of the machine on which it runs.
        Stream<Function<String, Instant>> readings = Stream.of(
                text -> OffsetDateTime.parse(text).toInstant(),
                text -> LocalDateTime.parse(text).atZone(ZONE).toInstant(),
                text -> LocalDate.parse(text).atStartOfDay(ZONE).toInstant());
        return readings.flatMap(reading -> unless(() -> reading.apply(words.strip())).stream()).findFirst();
    }

    private static Instant plainly(ZonedDateTime from, String words) {
        int time = words.indexOf('T');
        String date = time < 0 ? words : words.substring(0, time);
        Period period = date.equals("P") ? Period.ZERO : Period.parse(date);
        Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + words.substring(time));
        return from.plus(period).plus(rest).toInstant();
    }

    private static Optional<Instant> unless(Supplier<Instant> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeParseException notThat) {
            return Optional.empty();
        }
    }
}
