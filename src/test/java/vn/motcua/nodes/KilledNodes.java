package vn.motcua.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two nodes under load; one of them is killed at a random moment, again and again. Afterwards the database is audited
 * against everything that was acknowledged to those outside.
 */
public final class KilledNodes {

    private static final int FIRST = 1500;
    private static final int MORE = 4000;
    private static final Duration WHILE_ONE_STARTS = Duration.ofMillis(500);

    private final NodeDatabase database;
    private final Options options;
    private final Random chance;
    private final Ledger ledger = new Ledger();
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final List<Duration> takeovers = new ArrayList<>();

    private KilledNodes(NodeDatabase database, Options options) {
        this.database = database;
        this.options = options;
        this.chance = new Random(options.seed());
    }

    /**
     * How it is played.
     *
     * @param kills how often a node is killed
     * @param seed what decides when, which node and who files where
     * @param citizens threads that file
     * @param officers threads that decide
     * @param settings of the nodes, see {@link NodeProcess#start}
     */
    public record Options(int kills, long seed, int citizens, int officers, List<String> settings) {

        /** So many kills, two citizens and three officers. */
        public static Options of(int kills) {
            return new Options(kills, 20261127, 2, 3, List.of());
        }
    }

    /**
     * What came out.
     *
     * @param kills how often a node was killed
     * @param filings how many filings were acknowledged
     * @param decisions how many decisions were acknowledged
     * @param cuts how many calls were cut off in the middle and sent again
     * @param lost what was acknowledged and is not there
     * @param twice what was done twice, or contradicts itself
     * @param longest the longest time until everything that a dead node left was done by others
     * @param words each finding in a sentence
     */
    public record Result(
            int kills, int filings, int decisions, long cuts, int lost, int twice, Duration longest, List<String> words) {

        /** Whether all is as it must be. */
        public boolean clean() {
            return lost == 0 && twice == 0 && words.isEmpty() && longest.compareTo(Duration.ofMinutes(1)) < 0;
        }
    }

    /** Plays it on an empty database, or on one that the product has filled. */
    public static Result play(NodeDatabase database, Options options) {
        KilledNodes play = new KilledNodes(database, options);
        try {
            return play.run();
        } finally {
            play.nodes.forEach(NodeProcess::close);
        }
    }

    private Result run() {
        String[] settings = options.settings().toArray(String[]::new);
        // One after the other: the first makes the tables and puts the services live.
        nodes.add(NodeProcess.start(database, "anna", settings).awaitReady());
        nodes.add(NodeProcess.start(database, "binh", settings).awaitReady());
        Backlog backlog = new Backlog(database, false, false);
        try (Balancer balancer = new Balancer(nodes);
                Load load = new Load(balancer::next, ledger,
                        new Load.Crowd(options.citizens(), options.officers(), options.seed(), true))) {
            for (int kill = 0; kill < options.kills(); kill++) {
                moveTheClock(balancer);
                Pause.of(Duration.ofMillis(FIRST + chance.nextInt(MORE)));
                killOne(nodes.get(chance.nextInt(nodes.size())), backlog, load);
            }
        }
        Duration rest = backlog.gone(backlog.cityTime(), "");
        takeovers.add(rest);
        return result(new Audit(database).read(ledger));
    }

    /** Time limits run out and drawn timers fire while the node dies. */
    private void moveTheClock(Balancer balancer) {
        new Client(balancer::next, ledger, true).post("admin", "/api/demo/clock", Map.of("advance", "PT2H"));
    }

    /** Only a node that the other can stand in for is killed: both are ready. */
    private void killOne(NodeProcess node, Backlog backlog, Load load) {
        Instant then = backlog.cityTime();
        node.kill();
        takeovers.add(backlog.gone(then, node.name()));
        // On two cores a start beside the full load takes a minute, in which nothing is learnt.
        load.rest(WHILE_ONE_STARTS);
        node.startAgain();
        node.awaitReady();
        load.rest(Duration.ZERO);
    }

    private Result result(Audit.Findings findings) {
        List<String> words = new ArrayList<>(findings.words());
        words.addAll(ledger.failures());
        Duration longest = takeovers.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        return new Result(options.kills(), ledger.filings().size(), ledger.completions().size(), ledger.cuts(),
                findings.lost(), findings.twice(), longest, List.copyOf(words));
    }
}
