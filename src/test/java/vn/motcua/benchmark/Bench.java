package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures the rows one after the other and writes the figures. */
public final class Bench {

    private static final List<Row> ROWS = List.of(
            new FilingRow(), new FilingOverHttpRow(), new IntakeRow(), new LifeRow(), new OpenTasksRow(), new ListRow(),
            new SweepRow(), new TrackingRow(), new ClosedDossiersRow(), new StartRow(), new NodesRow(), new KillRow());

    private Bench() {}

    /** Started by {@code mvn -Pbench test}; {@link Settings} says what may be set. */
    public static void main(String[] arguments) throws Exception {
        Quiet.logTo(Settings.work().resolve("motcua.log"));
        Settings settings = Settings.fromCommandLine();
        List<Row> wanted = ROWS.stream().filter(settings::wants).toList();
        Map<Row, List<Comparison>> measured = new LinkedHashMap<>();
        try (PostgreSql server = PostgreSql.start(settings); Ground ground = new Ground(settings, server)) {
            Facts facts = Facts.of(server);
            new Cities(settings, server).make(wanted.stream()
                    .flatMap(row -> row.standsOn().stream())
                    .collect(Collectors.toUnmodifiableSet()));
            for (Row row : wanted) {
                measured.put(row, measure(row, ground));
            }
            new FiguresPage(settings, facts).write(measured);
        }
        // Pools and timers of the many applications have threads of their own.
        System.exit(0);
    }

    private static List<Comparison> measure(Row row, Ground ground) {
        Console.say(row.name() + "  " + row.title());
        List<Comparison> comparisons = new ArrayList<>();
        try (Recording recording = Recording.of(row, ground.settings())) {
            ground.record(recording);
            comparisons.addAll(row.measure(ground));
        } catch (RuntimeException failed) {
            // The other rows are worth their minutes all the same.
            failed.printStackTrace();
            comparisons.add(Comparison.none("failed", 1, String.valueOf(failed.getMessage())));
        }
        comparisons.forEach(comparison -> Console.say("  = " + comparison.inWords()));
        return comparisons;
    }
}
