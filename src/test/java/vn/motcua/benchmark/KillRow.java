package vn.motcua.benchmark;

import java.util.List;
import java.util.Set;
import vn.motcua.nodes.KilledNodes;

/** B12: one of two nodes is killed under load, again and again. */
final class KillRow implements Row {

    private static final double A_MINUTE_IN_SECONDS = 60;

    @Override
    public String name() {
        return "B12";
    }

    @Override
    public String title() {
        return "a node killed under load, again and again: nothing acknowledged is lost, nothing is done twice";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of();
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        KilledNodes.Result result =
                KilledNodes.play(NodesRow.database(ground, "nodes_killed"), KilledNodes.Options.of(ground.settings().kills()));
        ground.server().drop("nodes_killed");
        String words = "%d kills: %,d filings and %,d decisions acknowledged, %,d calls cut off and sent again%s".formatted(
                result.kills(), result.filings(), result.decisions(), result.cuts(),
                result.words().isEmpty() ? "" : "; " + String.join("; ", result.words()));
        return List.of(
                Comparison.none("acknowledged and lost", result.lost(), words),
                Comparison.none("done twice", result.twice(), ""),
                new Comparison("taken over by the other, the longest time",
                        Figure.of(result.longest().toMillis() / 1000.0, "s"), Figure.of(A_MINUTE_IN_SECONDS, "s"),
                        Wanted.atMost(1), ""));
    }
}
