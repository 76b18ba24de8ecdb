package vn.motcua.benchmark;

import java.util.List;
import java.util.Set;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Tracking;
import vn.motcua.security.Actor;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkQuery;
import vn.motcua.workflow.WorkView;

/** B9: today's work in a city after years, beside the same in a city of the first day. */
final class ClosedDossiersRow implements Row {

    private static final Load EIGHT = new Load(8);
    private static final Wanted NEARLY_AS_MUCH = Wanted.atLeast(0.9);
    private static final int FILINGS = 15_000;
    /** Both sides are the same code: whoever goes first would pay for what the compiler has still to do. */
    private static final int WARM_UP = 5;
    private static final int LOOKS = 1_000_000;
    private static final int OPEN = 1_000;
    private static final int TRACKED = 1_000;

    @Override
    public String name() {
        return "B9";
    }

    @Override
    public String title() {
        return "filing, list of work, tracking with all closed dossiers ÷ the same with none, application services, 8 threads";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of(Cities.NEW, Cities.LARGE);
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        Side large = new Side(ground.largeCity());
        Side fresh = new Side(ground.city());
        return List.of(
                ground.rounds().after(WARM_UP)
                        .alternate("/s", large::filings, fresh::filings).compare("filing", NEARLY_AS_MUCH, ""),
                ground.rounds().alternate("/s", large::pages, fresh::pages)
                        .compare("first page of the list of work", NEARLY_AS_MUCH, ""),
                ground.rounds().alternate("/s", large::tracked, fresh::tracked).compare("tracking", NEARLY_AS_MUCH,
                        "a working set of 1,000 dossiers on either side"));
    }

    /** One of the two cities with as much of today's work as the other. */
    private static final class Side {

        private final City city;
        private final Pile drafts;
        private final List<Actor> officers;
        private final List<String> codes;
        private final String key;

        Side(City city) {
            this.city = city;
            this.drafts = Pile.ofDrafts(city, true);
            this.officers = ListRow.officers(city);
            new OpenPile(city).fillUpTo(OPEN);
            this.codes = TrackedPile.codes(city, TRACKED);
            this.key = TrackingRow.key(city);
        }

        double filings() {
            List<Pile.Prepared> prepared = drafts.more(FILINGS);
            Dossiers dossiers = city.the(Dossiers.class);
            double perSecond = EIGHT.perSecond(FILINGS, number -> dossiers.submit(
                    Walk.citizen(prepared.get(number).applicant()), prepared.get(number).id(), "key-" + number));
            IntakeRow.clear(city);
            return perSecond;
        }

        double pages() {
            WorkList list = city.the(WorkList.class);
            return EIGHT.perSecond(LOOKS, number -> list.page(officers.get(number % officers.size()),
                    new WorkQuery(WorkView.AVAILABLE, null, null, null, 25)));
        }

        double tracked() {
            Tracking tracking = city.the(Tracking.class);
            return EIGHT.perSecond(LOOKS, number -> tracking.tell(codes.get(number % codes.size()), key, "network"));
        }
    }
}
