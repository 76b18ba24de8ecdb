package vn.motcua.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The moments of another clock, told in a zone of its own. */
final class ClockInZone extends Clock {

    private final Clock clock;
    private final ZoneId zone;

    ClockInZone(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ClockInZone(clock, other);
    }
}
