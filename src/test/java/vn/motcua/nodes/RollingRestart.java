package vn.motcua.nodes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ends and starts two nodes in turn behind a balancer that asks whether they are ready, while people work. */
public final class RollingRestart {

    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final List<String> BAD_NEWS = List.of(" ERROR ", "\"ERROR\"", "Exception");

    private RollingRestart() {}

    /**
     * What came out.
     *
     * @param answers how many calls were answered
     * @param filings how many filings were acknowledged
     * @param words what went wrong for those outside, in the database, or on the nodes while they ended
     */
    public record Result(long answers, int filings, List<String> words) {}

    /** Plays it: each node ends once and comes back, one after the other. */
    public static Result play(NodeDatabase database, int people) {
        List<NodeProcess> nodes = new ArrayList<>();
        try {
            nodes.add(NodeProcess.start(database, "first").awaitReady());
            nodes.add(NodeProcess.start(database, "second").awaitReady());
            return restartInTurn(database, nodes, people);
        } finally {
            nodes.forEach(NodeProcess::close);
        }
    }

    private static Result restartInTurn(NodeDatabase database, List<NodeProcess> nodes, int people) {
        Ledger ledger = new Ledger();
        List<String> words = new ArrayList<>();
        try (Balancer balancer = new Balancer(nodes);
                Load load = new Load(balancer::next, ledger, new Load.Crowd(people, people, 1, false))) {
            for (NodeProcess node : nodes) {
                Pause.of(BETWEEN);
                node.end();
                node.lines().stream().filter(RollingRestart::isBadNews).forEach(words::add);
                node.startAgain();
                node.awaitReady();
            }
            Pause.of(BETWEEN);
        }
        Backlog backlog = new Backlog(database, false, false);
        backlog.gone(backlog.cityTime(), "");
        words.addAll(ledger.failures());
        words.addAll(new Audit(database).read(ledger).words());
        return new Result(ledger.answers(), ledger.filings().size(), List.copyOf(words));
    }

    private static boolean isBadNews(String line) {
        return BAD_NEWS.stream().anyMatch(line::contains);
    }
}
