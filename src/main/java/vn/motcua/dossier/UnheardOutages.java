package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Outage;
import vn.motcua.organisation.Outages;

/**
 * Outages that a clock runs into and of which the dossier's events do not tell yet.
 *
 * <p>Whatever starts a clock or moves its end may lead it into an outage that was announced before; the dossier then
 * keeps the announcement as an event of its own, so that its due date stays a function of its events.
 */
@Component
class UnheardOutages {

    private final Outages outages;

    UnheardOutages(Outages outages) {
        this.outages = outages;
    }

    /** The first such outage; empty where the events tell of all. */
    Optional<AnnouncedOutage> next(List<DossierEvent> events, DossierClock clock) {
        if (clock.due() == null || clock.ended() != null || clock.spans().isEmpty()) {
            return Optional.empty();
        }
        Instant start = clock.spans().get(0).from();
        return outages.standingAfter(start).stream()
                .filter(outage -> outage.from().isBefore(clock.due()))
                .map(UnheardOutages::announced)
                .filter(outage -> events.stream().noneMatch(outage::isToldBy))
                .findFirst();
    }

    private static AnnouncedOutage announced(Outage outage) {
        return new AnnouncedOutage(outage.id(), outage.revision(), outage.from(), outage.legalEnd(), outage.reason(),
                outage.announcedBy());
    }
}
