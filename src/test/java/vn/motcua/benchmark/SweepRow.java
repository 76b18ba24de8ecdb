package vn.motcua.benchmark;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;

/** B7: a hundred thousand due dates pass at once, beside the engine's job executor on as many timers. */
final class SweepRow implements Row {

    private static final Load EIGHT = new Load(8);
    private static final int DUE = 100_000;
    private static final int FILINGS = 60_000;
    private static final String PASS = """
            update work_item set due_at = now() - interval '1 minute', sort_at = now() - interval '1 minute',
                   act_at = now() - interval '1 minute'
            where id in (select id from work_item where flag = '' and act_at > now() limit %d)
            """.formatted(DUE);
    private static final String WAITING = "select count(*) from work_item where act_at <= now() and flag = ''";
    private static final String TWICE = """
            select count(*) from (select 1 from notice where kind = 'item-late'
            group by dossier_id, what, unit_code, role having count(*) > 1) twice
            """;

    @Override
    public String name() {
        return "B7";
    }

    @Override
    public String title() {
        return "100,000 due dates pass: flagged, those who lead told, once each ÷ the job executor, tuned, on 100,000 timers";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of(Cities.NEW, Cities.BUSY);
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        City city = ground.busyCity();
        BareTimers timers = BareTimers.of(ground.engine());
        Comparison swept = ground.rounds()
                .alternate("/s", () -> sweep(city), timers::perSecond)
                .compare("due dates acted on", Wanted.atLeast(25),
                        "each with a flag and a notice to the head and to the leader; of the executor's 100,000 timers those"
                                + " that it fires in %d s".formatted(BareTimers.WINDOW.toSeconds()));
        Pile drafts = Pile.ofDrafts(city, true);
        Comparison filings = ground.rounds()
                .alternate("/s", () -> filingsMeanwhile(city, drafts), () -> filings(city, drafts))
                .compare("filings meanwhile ÷ without", Wanted.atLeast(0.5), "8 threads");
        IntakeRow.clear(city);
        if (city.database().count(TWICE) > 0) {
            throw new IllegalStateException("Somebody was told twice of one due date");
        }
        return List.of(swept, filings);
    }

    private static double sweep(City city) {
        pass(city);
        long begin = System.nanoTime();
        city.wake("DeadlineWorker");
        Waiting.until(() -> city.database().count(WAITING) == 0);
        double perSecond = DUE * 1e9 / (System.nanoTime() - begin);
        city.rest();
        return perSecond;
    }

    private static void pass(City city) {
        city.database().jdbc().sql(PASS).update();
        city.database().jdbc().sql("vacuum analyze work_item").update();
    }

    private static double filings(City city, Pile pile) {
        List<Pile.Prepared> drafts = pile.more(FILINGS / 4);
        return EIGHT.perSecond(drafts.size(), number -> file(city, drafts.get(number)));
    }

    /** As long as something is due, the filings are counted. */
    private static double filingsMeanwhile(City city, Pile pile) {
        List<Pile.Prepared> drafts = pile.more(FILINGS);
        pass(city);
        AtomicBoolean sweeping = new AtomicBoolean(true);
        Thread watcher = new Thread(() -> {
            Waiting.until(() -> city.database().count(WAITING) == 0);
            sweeping.set(false);
        });
        city.wake("DeadlineWorker");
        watcher.start();
        double perSecond = EIGHT.perSecondWhile(sweeping::get, FILINGS, number -> file(city, drafts.get(number)));
        Waiting.until(() -> !sweeping.get());
        city.rest();
        return perSecond;
    }

    private static void file(City city, Pile.Prepared draft) {
        city.the(Dossiers.class).submit(Walk.citizen(draft.applicant()), draft.id(), "key-" + draft.id());
    }
}
