package vn.motcua.benchmark;

import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/** B8: tracking by code and key among all closed dossiers, beside an endpoint that does nothing but look them up. */
final class TrackingRow implements Row {

    private static final Load SIXTEEN = new Load(16);
    /** The web server's code gets warm much later than that of a service. */
    private static final int WARM_UP = 4;
    private static final int ASKED = 20_000;
    private static final int A_MILLION = 1_000_000;
    private static final int A_TENTH = 10;
    private static final int QUESTIONS = 1_000_000;

    @Override
    public String name() {
        return "B8";
    }

    @Override
    public String title() {
        return "tracking by code and key over HTTP, 16 open connections ÷ a bare endpoint with the look-ups alone";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of(Cities.LARGE);
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        City city = ground.largeCity();
        List<String> codes = codes(city, ASKED);
        String key = key(city);
        ConfigurableApplicationContext bare = BareEndpoint.start(city.database());
        HttpLines<HttpLine> ours = new HttpLines<>(SIXTEEN.threads(), number -> new HttpLine(city.address()));
        HttpLines<HttpLine> theirs =
                new HttpLines<>(SIXTEEN.threads(), number -> new HttpLine(BareEndpoint.address(bare)));
        try {
            return List.of(ground.rounds().after(WARM_UP)
                    .alternate("/s", () -> asked(ours, "/api/tracking/", codes, key), () -> asked(theirs, "/", codes, key))
                    .compare("tracking, %,d dossiers, %,d events".formatted(
                                    ground.settings().dossiers(), events(city)), Wanted.atLeast(0.6),
                            "a warm working set of %,d dossiers".formatted(ASKED)));
        } finally {
            bare.close();
        }
    }

    /** Codes of dossiers from all over the table whose way was a whole one. */
    static List<String> codes(City city, int number) {
        boolean many = city.database().count("select reltuples::bigint from pg_class where relname = 'dossier'") > A_MILLION;
        return city.database().jdbc().sql("""
                select code from dossier tablesample system (%d) where status = 'returned' and code like '000.00.01.H26-%%'
                limit %d
                """.formatted(many ? A_TENTH : 100, number)).query(String.class).list();
    }

    static String key(City city) {
        return city.database().jdbc().sql("select tracking_key from benchmark").query(String.class).single();
    }

    private static double asked(HttpLines<HttpLine> lines, String path, List<String> codes, String key) {
        return SIXTEEN.perSecond(QUESTIONS, number -> lines.use(line ->
                line.get(path + codes.get(number % codes.size()) + "?key=" + key, "").expect(200)));
    }

    private static long events(City city) {
        return city.database().count("select reltuples::bigint from pg_class where oid = 'dossier_event'::regclass");
    }
}
