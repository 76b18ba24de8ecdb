package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;

/** B1: filings acknowledged by the application service, beside starts of the same process by the bare engine. */
final class FilingRow implements Row {

    private static final Load SIXTEEN = new Load(16);
    private static final int FILINGS = 15_000;
    private static final int WARM_UP = 8;
    private static final int STARTS = 5_000;
    private static final Wanted SIX_TIMES = Wanted.atLeast(6);

    @Override
    public String name() {
        return "B1";
    }

    @Override
    public String title() {
        return "filings acknowledged, application service, 16 threads ÷ bare engine starts the same process";
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        Starts starts = new Starts(ground.engine(), Service.variables(ground.city()));
        List<Comparison> all = new ArrayList<>();
        for (boolean everywhere : List.of(true, false)) {
            Pile drafts = Pile.ofDrafts(ground.city(), everywhere);
            all.add(ground.rounds().after(WARM_UP)
                    .alternate("/s", () -> filings(ground.city(), drafts), () -> starts.perSecond(SIXTEEN, STARTS))
                    .compare("filings " + (everywhere ? "at 584 communes" : "all at one commune"), SIX_TIMES, ""));
        }
        ground.city().database().jdbc().sql("delete from intake").update();
        return all;
    }

    private static double filings(City city, Pile pile) {
        List<Pile.Prepared> drafts = pile.more(FILINGS);
        Dossiers dossiers = city.the(Dossiers.class);
        return SIXTEEN.perSecond(FILINGS, number -> {
            Pile.Prepared draft = drafts.get(number);
            dossiers.submit(Walk.citizen(draft.applicant()), draft.id(), "key-" + draft.id());
        });
    }
}
