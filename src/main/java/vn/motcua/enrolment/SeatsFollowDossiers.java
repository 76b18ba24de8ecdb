package vn.motcua.enrolment;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.EventKind;

/** A dossier that ends without its result gives its seat back, in the transaction in which it ends. */
@Component
class SeatsFollowDossiers {

    private static final Set<EventKind> GIVEN_UP =
            EnumSet.of(EventKind.REFUSED, EventKind.WITHDRAWN, EventKind.LAPSED, EventKind.STOPPED);

    private final Seats seats;

    SeatsFollowDossiers(Seats seats) {
        this.seats = seats;
    }

    @EventListener
    void follow(DossierChanged change) {
        if (GIVEN_UP.contains(change.event().kind())) {
            seats.giveBack(change.dossier());
        }
    }
}
