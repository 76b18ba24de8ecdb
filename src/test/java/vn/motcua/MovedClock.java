package vn.motcua;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.ClockMoved;

/** The demo's clock in the hand of a test; afterwards the city is back in its own time, for tests share it. */
public final class MovedClock implements AutoCloseable {

    private final ApplicationContext city;
    private final CityClock clock;
    private final Duration before;

    public MovedClock(ApplicationContext city) {
        this.city = city;
        this.clock = city.getBean(CityClock.class);
        this.before = clock.offset();
    }

    /** Moves the clock on to that moment; a moment that is over changes nothing. */
    public MovedClock to(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.moveTo(moment);
        }
        return this;
    }

    /** The clock itself can only be moved on, so it is put back behind its back. */
    @Override
    public void close() {
        city.getBean(JdbcClient.class)
                .sql("update city_clock set offset_millis = ?")
                .param(before.toMillis())
                .update();
        ReflectionTestUtils.setField(clock, "offset", before);
        city.publishEvent(new ClockMoved(clock.instant(), before));
    }
}
