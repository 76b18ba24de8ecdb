package vn.motcua.dossier;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Actor;

/** Steps whose time the law does not count, such as a statutory posting: the dossier's clock stands in the meantime. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepsOutsideTheClock {

    /** The reason for which the clock stands, as the API tells it. */
    public static final String REASON = "law";

    private final DossierRows rows;
    private final DossierChange change;

    StepsOutsideTheClock(DossierRows rows, DossierChange change) {
        this.rows = rows;
        this.change = change;
    }

    /** The step begins, by that article; nothing happens before acceptance and after the clock's end. */
    public void begin(UUID id, String step, String basis) {
        note(id, EventKind.STOOD, Map.of("kind", REASON, "clock", "stopped", "step", step, "basis", basis));
    }

    /** The step is over, however it ended. */
    public void end(UUID id, String step) {
        note(id, EventKind.WENT_ON, Map.of("kind", REASON, "step", step));
    }

    private void note(UUID id, EventKind kind, Map<String, String> detail) {
        Dossier dossier = rows.lock(id);
        boolean running = dossier.milestones().acceptedAt() != null && dossier.milestones().resultAt() == null;
        if (running && !dossier.status().isEnd()) {
            change.note(dossier, kind, Actor.system().account(), dossier.unit(), detail);
        }
    }
}
