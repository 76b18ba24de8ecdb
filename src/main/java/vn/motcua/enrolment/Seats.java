package vn.motcua.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.SeatCall;

/** The seats of schools: each dossier has one at most, and a school never gives more than it has. */
@Component
public class Seats {

    private final SeatTable table;
    private final WishedSeats wishes;
    private final CityClock clock;

    Seats(SeatTable table, WishedSeats wishes, CityClock clock) {
        this.table = table;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * Takes the seat that the dossier asks for; a seat that it has elsewhere is given up for it, and kept without it.
     *
     * @return whether it has that seat now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(UUID dossier, SeatCall call) {
        return take(dossier, wishes.of(dossier, call));
    }

    boolean take(UUID dossier, SeatPlan.Place wished) {
        Optional<SeatPlan.Place> held = table.heldBy(dossier);
        if (held.filter(wished::equals).isPresent()) {
            return true;
        }
        held.ifPresent(other -> table.lockInOrder(other, wished));
        if (!table.takeOne(wished)) {
            return false;
        }
        giveBack(dossier);
        table.seat(dossier, wished, clock.instant());
        return true;
    }

    /** Gives the dossier's seat back, if it has one: another child may take it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID dossier) {
        Optional<SeatPlan.Place> held = table.heldBy(dossier);
        if (held.isPresent() && table.unseat(dossier)) {
            table.freeOne(held.get());
        }
    }

    /** The seats that the dossier has; empty where it has none. */
    public Optional<SeatPlan.Place> heldBy(UUID dossier) {
        return table.heldBy(dossier);
    }

    /** The seats of the schools of a level in a district, the latest school year first. */
    public List<SeatPlan> ofDistrict(SchoolLevel level, String district) {
        return table.ofDistrict(level, district);
    }

    /** How many seats there are at that place; empty where none were planned. */
    public Optional<SeatPlan> find(SeatPlan.Place place) {
        return table.find(place);
    }
}
