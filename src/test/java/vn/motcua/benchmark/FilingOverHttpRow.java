package vn.motcua.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** B2: filings over HTTP, with session, token and validation, beside starts of the bare engine inside its process. */
final class FilingOverHttpRow implements Row {

    private static final Load SIXTEEN = new Load(16);
    private static final int FILINGS = 12_000;
    /** What a request runs through is compiled for good after some twenty thousand of them. */
    private static final int WARM_UP = 12;
    private static final int STARTS = 5_000;

    @Override
    public String name() {
        return "B2";
    }

    @Override
    public String title() {
        return "filings over HTTP by signed-in citizens on 16 open connections ÷ bare engine starts, in process";
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        City city = ground.city();
        Starts starts = new Starts(ground.engine(), Service.variables(city));
        Pile drafts = Pile.ofDrafts(city, true);
        HttpLines<Window> windows = new HttpLines<>(
                SIXTEEN.threads(), number -> Window.signIn(city.address(), "citizen" + number));
        List<Comparison> all = List.of(ground.rounds().after(WARM_UP)
                .alternate("/s", () -> filings(drafts, windows), () -> starts.perSecond(SIXTEEN, STARTS))
                .compare("filings over HTTP", Wanted.atLeast(3), ""));
        IntakeRow.clear(city);
        return all;
    }

    private static double filings(Pile pile, HttpLines<Window> windows) {
        Map<String, Queue<Pile.Prepared>> drafts = new HashMap<>();
        pile.more(FILINGS).forEach(draft ->
                drafts.computeIfAbsent(draft.applicant(), citizen -> new ConcurrentLinkedQueue<>()).add(draft));
        return SIXTEEN.perSecond(FILINGS * SIXTEEN.threads() / Pile.CITIZENS - FILINGS / 20, number -> windows.use(window -> {
            Pile.Prepared draft = drafts.get(window.account()).poll();
            if (draft == null) {
                throw new IllegalStateException("More drafts are needed");
            }
            window.file(draft);
        }));
    }
}
