package vn.motcua.nodes;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Mixed work on two nodes with half the threads each, against one node with all of them, in alternating rounds; each side
 * has a database of its own in the same server, so that a side that rests has nothing to do.
 */
public final class TwoNodes {

    /** Connections for a node's own workers, besides those of its requests. */
    private static final int FOR_WORKERS = 4;

    private final Options options;
    private final List<NodeProcess> started = new ArrayList<>();
    private final Side one;
    private final Side two;

    private TwoNodes(NodeDatabase single, NodeDatabase shared, Options options) {
        this.options = options;
        try {
            this.one = new Side(single, List.of(node(single, "one", options.threads())));
            NodeProcess first = node(shared, "two-a", options.threads() / 2);
            // One thread that draws papers on either side: it would be one more of those that share the cores.
            this.two = new Side(shared, List.of(first, node(shared, "two-b", options.threads() / 2, "--motcua.slip.worker=false")));
        } catch (RuntimeException notStarted) {
            started.forEach(NodeProcess::close);
            throw notStarted;
        }
    }

    /**
     * How it is played.
     *
     * @param rounds how many count for each side
     * @param warmUp how many rounds a node works before; two nodes, each with half of the work, twice as many
     * @param round how long each is
     * @param threads that answer requests, in total
     * @param clients threads that file, and as many that decide
     * @param settings of the nodes, see {@link NodeProcess#start}
     */
    public record Options(int rounds, int warmUp, Duration round, int threads, int clients, List<String> settings) {

        /** Three rounds of twenty seconds after one, eight threads, eight clients. */
        public static Options usual() {
            return new Options(3, 1, Duration.ofSeconds(20), 8, 4, List.of());
        }
    }

    /**
     * What came out.
     *
     * @param one acknowledged filings and decisions a second on one node, each round
     * @param two the same on two nodes
     * @param words what was lost, done twice or failed on either side, each in a sentence
     */
    public record Result(List<Double> one, List<Double> two, List<String> words) {

        /** How much two nodes do of what one does: the ratio of the medians. */
        public double ratio() {
            return median(two) / median(one);
        }

        private static double median(List<Double> rates) {
            return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
        }
    }

    /** Plays it on two empty databases of one server. */
    public static Result play(NodeDatabase single, NodeDatabase shared, Options options) {
        TwoNodes play = new TwoNodes(single, shared, options);
        try {
            return play.run();
        } finally {
            play.started.forEach(NodeProcess::close);
        }
    }

    private Result run() {
        one.warmUp(options);
        two.warmUp(options);
        List<Double> onOne = new ArrayList<>();
        List<Double> onTwo = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            onOne.add(one.round(options));
            onTwo.add(two.round(options));
        }
        List<String> words = new ArrayList<>(one.audit());
        words.addAll(two.audit());
        return new Result(List.copyOf(onOne), List.copyOf(onTwo), List.copyOf(words));
    }

    private NodeProcess node(NodeDatabase database, String name, int threads, String... further) {
        List<String> settings = new ArrayList<>(options.settings());
        settings.addAll(List.of(further));
        settings.add("--server.tomcat.threads.max=" + threads);
        settings.add("--spring.datasource.hikari.maximum-pool-size=" + (threads + FOR_WORKERS));
        NodeProcess node = NodeProcess.start(database, name, settings.toArray(String[]::new));
        started.add(node);
        return node.awaitReady();
    }

    /** The nodes of one database and what they acknowledged in all rounds. */
    private static final class Side {

        private final NodeDatabase database;
        private final int number;
        private final Supplier<URI> nodes;
        private final Ledger ledger = new Ledger();
        private int rounds;

        Side(NodeDatabase database, List<NodeProcess> nodes) {
            this.database = database;
            this.number = nodes.size();
            this.nodes = inTurn(nodes);
        }

        /** Until each of its nodes has answered as much as one that is alone. */
        void warmUp(Options options) {
            for (int round = 0; round < options.warmUp() * number; round++) {
                round(options);
            }
        }

        /** Acknowledged filings and decisions a second; what follows from them, papers too, is done when it returns. */
        double round(Options options) {
            int before = ledger.acknowledged();
            long begin = System.nanoTime();
            try (Load load = new Load(nodes, ledger, new Load.Crowd(options.clients(), options.clients(), rounds++, false))) {
                Pause.of(options.round());
            }
            double perSecond = (ledger.acknowledged() - before) * 1e9 / (System.nanoTime() - begin);
            awaitRest();
            return perSecond;
        }

        private void awaitRest() {
            Backlog backlog = new Backlog(database, false, true);
            backlog.gone(backlog.cityTime(), "");
        }

        List<String> audit() {
            awaitRest();
            List<String> words = new ArrayList<>(new Audit(database).read(ledger).words());
            words.addAll(ledger.failures());
            return words;
        }

        private static Supplier<URI> inTurn(List<NodeProcess> nodes) {
            List<URI> addresses = nodes.stream().map(NodeProcess::address).toList();
            AtomicInteger turn = new AtomicInteger();
            return () -> addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
        }
    }
}
