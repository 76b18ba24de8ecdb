package vn.motcua.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.motcua.nodes.NodeDatabase;
import vn.motcua.nodes.TwoNodes;

/** B11: two nodes on one database, beside one node with the same total of threads. */
final class NodesRow implements Row {

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int WARM_UP = 8;
    /** What stands in JAVA_TOOL_OPTIONS loses against it. */
    private static final List<String> BOTH_COMPILERS = List.of("-XX:TieredStopAtLevel=4");

    @Override
    public String name() {
        return "B11";
    }

    @Override
    public String title() {
        return "mixed work over HTTP on two nodes ÷ one node with the same total of threads";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of();
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        TwoNodes.Options usual = TwoNodes.Options.usual();
        TwoNodes.Result result = TwoNodes.play(database(ground, "nodes_one"), database(ground, "nodes_two"),
                new TwoNodes.Options(ground.settings().rounds(), WARM_UP, ROUND, usual.threads(), usual.clients(),
                        BOTH_COMPILERS));
        ground.server().drop("nodes_one");
        ground.server().drop("nodes_two");
        return List.of(
                new Comparison("acknowledged filings and decisions", new Figure(result.two(), "/s"),
                        new Figure(result.one(), "/s"), Wanted.atLeast(0.9), "the nodes are processes of their own"),
                Comparison.none("lost, done twice or failed", result.words().size(), String.join("; ", result.words())));
    }

    static NodeDatabase database(Ground ground, String name) {
        ground.server().drop(name);
        return new NodeDatabase(ground.server().database(name).url(), "postgres", "postgres");
    }
}
