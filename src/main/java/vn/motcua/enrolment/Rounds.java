package vn.motcua.enrolment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Service;

/** The rounds of registration: what is open, what opens next, and in which round a dossier was filed. */
@Component
public class Rounds {

    /** The property of a sheet that says for which level of school a service enrols. */
    public static final String WINDOW = "window";

    private final RoundTable table;
    private final CityClock clock;

    Rounds(RoundTable table, CityClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The level of school for which a service has a window of registration; empty for all other services. */
    public static Optional<SchoolLevel> levelOf(Service service) {
        return service.diagram().property(WINDOW).flatMap(SchoolLevel::of);
    }

    /** All rounds in the order of time. */
    public List<Round> all() {
        return table.all();
    }

    /** What a person who wants to register now must know. */
    public Window window(SchoolLevel level) {
        return Window.at(clock.instant(), table.of(level));
    }

    /** The round that was open at that moment; of several the main one. */
    Optional<Round> openAt(SchoolLevel level, Instant moment) {
        return table.of(level).stream()
                .filter(round -> round.isOpen(moment))
                .min(Comparator.comparingInt(round -> round.key().number()));
    }
}
