package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outage;
import vn.motcua.organisation.Outages;

/** What every page says of an announced outage, from two days before it until it is over; {@code @outageNotice}. */
@Component("outageNotice")
public class OutageNotice {

    private static final Duration BEFOREHAND = Duration.ofDays(2);
    /** Every page asks; so long it may be told what was known before. */
    private static final long STALE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Outages outages;
    private final CityClock clock;
    private final SpokenTime spoken;
    private final Words words;
    private volatile Known known = new Known(List.of(), System.nanoTime() - STALE_NANOS);

    OutageNotice(Outages outages, CityClock clock, SpokenTime spoken, Words words) {
        this.outages = outages;
        this.clock = clock;
        this.spoken = spoken;
        this.words = words;
    }

    /** The sentence about the next outage; null where none is near. */
    public String getText() {
        Instant now = clock.instant();
        return known(now).stream()
                .filter(outage -> outage.to().isAfter(now) && outage.from().isBefore(now.plus(BEFOREHAND)))
                .findFirst()
                .map(outage -> sentence(outage, now))
                .orElse(null);
    }

    private String sentence(Outage outage, Instant now) {
        return outage.contains(now)
                ? words.here("web.outage.now", spoken.moment(outage.to()), outage.reason())
                : words.here("web.outage.ahead", spoken.period(outage.from(), outage.to()), outage.reason());
    }

    /** A database that is out of reach must not take the page with it. */
    private List<Outage> known(Instant now) {
        Known last = known;
        if (System.nanoTime() - last.readAt() >= STALE_NANOS) {
            try {
                known = new Known(outages.standingAfter(now), System.nanoTime());
            } catch (DataAccessException | TransactionException unreachable) {
                known = new Known(last.outages(), System.nanoTime());
            }
        }
        return known.outages();
    }

    /** What this node knows, and when it looked, on the machine's own stop watch. */
    private record Known(List<Outage> outages, long readAt) {}
}
