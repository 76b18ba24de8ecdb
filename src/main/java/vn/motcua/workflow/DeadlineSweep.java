package vn.motcua.workflow;

import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSweep;

/** Acts on every time limit that came near or ran out: of dossiers, then of single items. */
@Component
public class DeadlineSweep {

    private final DossierSweep dossiers;
    private final WorkSweep items;
    private final LongAdder dossiersActedOn = new LongAdder();
    private final LongAdder itemsActedOn = new LongAdder();

    DeadlineSweep(DossierSweep dossiers, WorkSweep items) {
        this.dossiers = dossiers;
        this.items = items;
    }

    /** Acts on all that is due at this moment, each once however many nodes sweep; returns on how much. */
    public int sweep() {
        int ofDossiers = dossiers.sweep();
        dossiersActedOn.add(ofDossiers);
        int ofItems = items.sweep();
        itemsActedOn.add(ofItems);
        return ofDossiers + ofItems;
    }

    /** On how many of dossiers since the start. */
    long dossiersActedOn() {
        return dossiersActedOn.sum();
    }

    /** On how many of work items since the start. */
    long itemsActedOn() {
        return itemsActedOn.sum();
    }
}
