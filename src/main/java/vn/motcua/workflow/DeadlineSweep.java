package vn.motcua.workflow;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSweep;

/** Acts on every time limit that came near or ran out: of dossiers, then of single items. */
@Component
public class DeadlineSweep {

    private final DossierSweep dossiers;
    private final WorkSweep items;

    DeadlineSweep(DossierSweep dossiers, WorkSweep items) {
        this.dossiers = dossiers;
        this.items = items;
    }

    /** Acts on all that is due at this moment, each once however many nodes sweep; returns on how much. */
    public int sweep() {
        return dossiers.sweep() + items.sweep();
    }
}
