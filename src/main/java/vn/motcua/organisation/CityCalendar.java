package vn.motcua.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;

/** The working calendars of the city: each decree on days off makes a new version, and the old ones stay. */
@Component
public class CityCalendar {

    /** A decree or two a year; a version that fell out is read again. */
    private static final int KEPT = 50;
    /** So long a page may still be told by the version before; what counts in law reads {@link #version()}. */
    private static final long STALE_NANOS = Duration.ofSeconds(1).toNanos();

    private final CalendarVersions versions;
    private final Cache<Integer, WorkingCalendar> calendars = Caffeine.newBuilder().maximumSize(KEPT).build();
    private volatile Known known;

    CityCalendar(CalendarVersions versions) {
        this.versions = versions;
        this.known = new Known(versions.last(), System.nanoTime());
    }

    /** Working days and hours of the city's offices as they are in force now. */
    public WorkingCalendar calendar() {
        Known last = known;
        return calendar(System.nanoTime() - last.readAt() < STALE_NANOS ? last.version() : version());
    }

    /** The number of the version in force now, from 1, as the database has it for this transaction. */
    public int version() {
        int version = versions.last();
        known = new Known(version, System.nanoTime());
        return version;
    }

    /**
     * A version of the calendar; nothing in it ever changes, so that what was once computed by it can be computed again.
     *
     * @throws IllegalArgumentException if there never was such a version
     */
    public WorkingCalendar calendar(int version) {
        WorkingCalendar kept = calendars.getIfPresent(version);
        return kept == null ? read(version) : kept;
    }

    private WorkingCalendar read(int version) {
        if (version < 1 || version > versions.last()) {
            throw new IllegalArgumentException("The calendar has no version " + version);
        }
        WorkingCalendar read = new WorkingCalendar(OfficeHours.CITY, versions.daysOf(version));
        calendars.put(version, read);
        return read;
    }

    /** The newest version that this node knows of, and when it looked, on the machine's own stop watch. */
    private record Known(int version, long readAt) {}
}
