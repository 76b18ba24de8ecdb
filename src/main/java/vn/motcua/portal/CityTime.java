package vn.motcua.portal;

import java.time.Instant;
import java.time.OffsetDateTime;
import vn.motcua.calendar.WorkingCalendar;

/** Instants as the API tells them: with the offset of the city, so that people can read them. */
final class CityTime {

    private CityTime() {}

    /** The instant in the city's time; null stays null. */
    static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
