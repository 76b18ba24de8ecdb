package vn.motcua.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.refusal.Refusal;

/** The one clock of the product, on the city's time; in the demo it can be moved on, and never back. */
@Component
public class CityClock extends Clock {

    /** The zone in which the city lives and the law counts. */
    public static final ZoneId ZONE = WorkingCalendar.ZONE;

    private final ClockTable table;
    private final ApplicationEventPublisher events;
    private final boolean movable;
    private volatile Duration offset;

    CityClock(ClockTable table, ApplicationEventPublisher events, Environment environment) {
        this.table = table;
        this.events = events;
        // A city that goes live on the demo's database must not inherit the demo's time.
        this.movable = environment.acceptsProfiles(Profiles.of("demo"));
        this.offset = movable ? table.offset() : Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ClockInZone(this, zone);
    }

    /** How far this clock is ahead of the machine's own. */
    public Duration offset() {
        return offset;
    }

    /** Moves the clock on by hours, days or months of the city's calendar time, and tells everybody. */
    public void advance(TemporalAmount amount) {
        move(now -> now.atZone(ZONE).plus(amount).toInstant());
    }

    /** Moves the clock on to that moment, and tells everybody; a moment in the past is refused. */
    public void moveTo(Instant moment) {
        move(now -> moment);
    }

    /** Takes over what another node moved; a clock that is further on stays. */
    void follow() {
        take(table.offset());
    }

    private void move(UnaryOperator<Instant> step) {
        if (!movable) {
            throw Refusal.notFound();
        }
        take(table.change(known -> {
            Instant now = Instant.now().plus(known);
            Instant wanted = step.apply(now);
            if (wanted.isBefore(now)) {
                throw Refusal.of(Refusal.Kind.INVALID, "clock.backwards");
            }
            return known.plus(Duration.between(now, wanted));
        }));
    }

    private void take(Duration moved) {
        if (isNews(moved)) {
            events.publishEvent(new ClockMoved(instant(), moved));
        }
    }

    private synchronized boolean isNews(Duration moved) {
        boolean further = moved.compareTo(offset) > 0;
        if (further) {
            offset = moved;
        }
        return further;
    }
}
