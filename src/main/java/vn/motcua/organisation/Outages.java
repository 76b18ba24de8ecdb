package vn.motcua.organisation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.refusal.Refusal;

/** When the product does not work or did not: announced beforehand, recognised afterwards, or found by itself. */
@Component
public class Outages {

    private final OutageTable table;
    private final CityClock clock;

    Outages(OutageTable table, CityClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The outage of any kind in which that instant lies; empty where the product worked. */
    public Optional<Outage> at(Instant instant) {
        return table.endingAfter(instant).stream().filter(outage -> outage.contains(instant)).findFirst();
    }

    /** The outages in which legal time stands and which end after that instant, the earliest first. */
    public List<Outage> standingAfter(Instant instant) {
        return table.endingAfter(instant).stream().filter(Outage::stopsClocks).toList();
    }

    /** The latest outages of every kind, also those that were called off; the newest first. */
    public List<Outage> latest(int most) {
        return table.latest(most);
    }

    /** One outage; refuses with not-found. */
    public Outage get(UUID id) {
        return table.find(id).orElseThrow(Refusal::notFound);
    }

    /** Everything that was ever said of an outage, in order. */
    public List<OutageRevision> revisionsOf(UUID id) {
        return table.revisions(id);
    }

    /** Keeps a new outage that stops clocks, in the transaction of whoever calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outage announce(Instant from, Instant to, String reason, String by) {
        return insert(Outage.Kind.ANNOUNCED, from, to, reason, by);
    }

    /** Keeps an outage that the product found: legal time ran on in it until the city office recognises it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Outage detect(Instant from, Instant to, String reason, String by) {
        return insert(Outage.Kind.DETECTED, from, to, reason, by);
    }

    /** Lets it end earlier; refuses {@code outage.not-shorter} where that is not so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outage shorten(UUID id, Instant to, String by) {
        return revise(id, by, outage -> {
            if (!to.isBefore(outage.to()) || !to.isAfter(outage.from())) {
                throw Refusal.of(Refusal.Kind.INVALID, "outage.not-shorter");
            }
            return revised(outage, outage.kind(), micros(to), null);
        });
    }

    /** Calls it off, so that no clock stands or stood in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outage cancel(UUID id, String by) {
        return revise(id, by, outage ->
                revised(outage, outage.kind(), outage.to(), micros(clock.instant())));
    }

    /** Makes legal time stand in an outage that was found; refuses {@code outage.not-detected} for any other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outage recognise(UUID id, String by) {
        return revise(id, by, outage -> {
            if (outage.kind() != Outage.Kind.DETECTED) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "outage.not-detected");
            }
            return revised(outage, Outage.Kind.RECOGNISED, outage.to(), null);
        });
    }

    private Outage insert(Outage.Kind kind, Instant from, Instant to, String reason, String by) {
        Instant now = micros(clock.instant());
        Outage outage = new Outage(UUID.randomUUID(), kind, micros(from), micros(to), reason, by, now, null, 1);
        table.insert(outage);
        return outage;
    }

    private Outage revise(UUID id, String by, UnaryOperator<Outage> change) {
        Outage outage = table.lock(id).orElseThrow(Refusal::notFound);
        if (outage.isCancelled()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "outage.cancelled");
        }
        Outage changed = change.apply(outage);
        table.update(changed, by, clock.instant());
        return changed;
    }

    private static Outage revised(Outage outage, Outage.Kind kind, Instant to, Instant cancelledAt) {
        return new Outage(outage.id(), kind, outage.from(), to, outage.reason(), outage.announcedBy(),
                outage.announcedAt(), cancelledAt, outage.revision() + 1);
    }

    /** As both databases keep it, so that an event and the table tell the same instant. */
    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
