package vn.motcua.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What the rows stand on: one server with the cities and the engines in it, each started when a row first needs it. */
final class Ground implements AutoCloseable {

    private final Settings settings;
    private final PostgreSql server;
    private final Map<String, AutoCloseable> started = new HashMap<>();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    Ground(Settings settings, PostgreSql server) {
        this.settings = settings;
        this.server = server;
    }

    Settings settings() {
        return settings;
    }

    PostgreSql server() {
        return server;
    }

    Rounds rounds() {
        return new Rounds(settings.rounds());
    }

    /** A city of the first day: no closed dossiers, hardly any open work. */
    City city() {
        return started("city", () -> City.start(server.database("city")));
    }

    /** The engine alone, with the same services and as little in it. */
    BareEngine engine() {
        return started("engine", () -> BareEngine.start(server.database("engine")).withService(Service.DIAGRAM));
    }

    private <T extends AutoCloseable> T started(String name, Supplier<T> start) {
        if (!started.containsKey(name)) {
            Console.say("starting: " + name);
            T made = start.get();
            open.push(made);
            started.put(name, made);
        }
        @SuppressWarnings("unchecked")
        T known = (T) started.get(name);
        return known;
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
