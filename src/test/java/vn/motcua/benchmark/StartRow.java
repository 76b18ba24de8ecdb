package vn.motcua.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.MotCuaApplication;

/** B10: the first start puts 132 services live, a later one finds them there. */
final class StartRow implements Row {

    private static final Pattern LIVE = Pattern.compile("went live in (\\d+) ms, (\\d+) of them in the engine");
    private static final Pattern TAKEN_IN = Pattern.compile("took them in within (\\d+) ms");
    private static final Pattern STARTED = Pattern.compile("Started .* \\(process running for ([0-9.]+)\\)");
    private static final double MILLIS = 1000;

    @Override
    public String name() {
        return "B10";
    }

    @Override
    public String title() {
        return "in fresh processes, first start: our own work ÷ the bare engine's deployment; restart ÷ one without a diagram";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of();
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        PostgreSql server = ground.server();
        Comparison first = ground.rounds()
                .alternate("ms", () -> ours(server), () -> bare(server))
                .compare("time in our code on top of the engine's", Wanted.atMost(0.3),
                        "reading, checking and publishing what the engine then deploys");
        Map<String, String> none = Map.of("motcua.services.location", emptyFolder().toUri().toString());
        Database full = server.database("start_full");
        Database empty = server.database("start_empty");
        // The first round of each, which does not count, is its first start.
        Comparison again = ground.rounds()
                .alternate("ms", () -> started(full, Map.of()), () -> started(empty, none))
                .compare("restart with 132 services", Wanted.atMost(1.2), "from the call of the program until it takes requests");
        server.drop("start_full");
        server.drop("start_empty");
        return List.of(first, again);
    }

    /** The product says itself how long its first deployment took, and how much of it was the engine's. */
    private static double ours(PostgreSql server) {
        server.drop("start");
        Matcher told = product(server.database("start"), Map.of()).until(LIVE);
        return Double.parseDouble(told.group(1)) - Double.parseDouble(told.group(2));
    }

    private static double bare(PostgreSql server) {
        server.drop("start_engine");
        String url = server.database("start_engine").url();
        return Double.parseDouble(new FreshProcess(BareStart.class, List.of(url)).until(TAKEN_IN).group(1));
    }

    private static double started(Database database, Map<String, String> own) {
        return Double.parseDouble(product(database, own).until(STARTED).group(1)) * MILLIS;
    }

    private static FreshProcess product(Database database, Map<String, String> own) {
        Map<String, String> settings = new TreeMap<>(own);
        settings.put("spring.profiles.active", "demo,postgresql");
        return new FreshProcess(MotCuaApplication.class, List.of(City.arguments(database, settings)));
    }

    private static Path emptyFolder() {
        try {
            return Files.createDirectories(Settings.work().resolve("no-services"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
