package vn.motcua.benchmark;

import java.util.List;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.workflow.WorkItem;

/** Whole lives of dossiers in the product: filed, taken in by the intake's worker, worked on by those who hold the posts. */
final class Lives {

    private static final Load EIGHT = new Load(8);

    private final City city;
    private final Pile drafts;

    Lives(City city) {
        this.city = city;
        // At one commune: a unit makes its signing key once in its life, and a life should not pay for that.
        this.drafts = Pile.ofDrafts(city, false);
    }

    /** So many lives; with all workers of a node at work, or with the intake's alone. */
    double perSecond(int lives, boolean allWorkers) {
        List<Pile.Prepared> prepared = drafts.more(lives);
        long begin = System.nanoTime();
        if (allWorkers) {
            city.wakeAll();
        } else {
            city.wake("IntakeWorker");
        }
        EIGHT.perSecondOfAll(lives, number -> file(prepared.get(number)));
        Waiting.until(() -> city.database().count("select count(*) from intake") == 0);
        EIGHT.perSecondOfAll(lives, number -> work(prepared.get(number)));
        double perSecond = lives * 1e9 / (System.nanoTime() - begin);
        city.rest();
        return perSecond;
    }

    private void file(Pile.Prepared draft) {
        city.the(Dossiers.class).submit(Walk.citizen(draft.applicant()), draft.id(), "key-" + draft.id());
    }

    private void work(Pile.Prepared dossier) {
        Walk walk = Walk.known(city.context(), dossier.applicant(), dossier.id());
        for (Service.Step step : Service.WAY) {
            WorkItem item = walk.item(step.task());
            walk.decides(item, step.outcome());
        }
    }
}
