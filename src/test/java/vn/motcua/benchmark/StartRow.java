package vn.motcua.benchmark;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.slf4j.LoggerFactory;

/** B10: the first start puts 132 services live, a later one finds them there. */
final class StartRow implements Row {

    private static final String DEPLOYMENT = "vn.motcua.workflow.FirstDeployment";

    @Override
    public String name() {
        return "B10";
    }

    @Override
    public String title() {
        return "first start: our own work in the deployment ÷ the engine's; restart ÷ an application without a diagram";
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
        City.run(full, Map.of()).close();
        City.run(empty, none).close();
        Comparison again = ground.rounds()
                .alternate("ms", millis(() -> City.run(full, Map.of()).close()),
                        millis(() -> City.run(empty, none).close()))
                .compare("restart with 132 services", Wanted.atMost(1.2), "from the call to the last bean, and down again");
        server.drop("start_full");
        server.drop("start_empty");
        return List.of(first, again);
    }

    /** The product says itself how long its first deployment took, and how much of it was the engine's. */
    private static double ours(PostgreSql server) {
        server.drop("start");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        Logger log = (Logger) LoggerFactory.getLogger(DEPLOYMENT);
        // The application's own log is set up anew when it starts, and forgets who listened before.
        ListeningStart.run(server.database("start"), log, heard);
        Object[] told = heard.list.get(0).getArgumentArray();
        return ((Number) told[1]).doubleValue() - ((Number) told[2]).doubleValue();
    }

    private static double bare(PostgreSql server) {
        server.drop("start_engine");
        try (BareEngine bare = BareEngine.start(server.database("start_engine"))) {
            long begin = System.nanoTime();
            bare.deployAll();
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private static DoubleSupplier millis(Runnable run) {
        return () -> {
            long begin = System.nanoTime();
            run.run();
            return (System.nanoTime() - begin) / 1e6;
        };
    }

    private static Path emptyFolder() {
        try {
            return Files.createDirectories(Settings.work().resolve("no-services"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
