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
    private Recording recording = Recording.NONE;
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

    /** What records the rounds of the row that comes next. */
    void record(Recording ofNext) {
        recording = ofNext;
    }

    Rounds rounds() {
        return new Rounds(settings.rounds(), recording);
    }

    /** A city of the first day: no closed dossiers, hardly any open work. */
    City city() {
        return started(Cities.NEW, () -> City.start(server.database(Cities.NEW)));
    }

    /** A city after years: its closed dossiers, hardly any open work. */
    City largeCity() {
        return started(Cities.LARGE, () -> City.start(server.database(Cities.LARGE)));
    }

    /** A city with a great heap of open work. */
    City busyCity() {
        return started(Cities.BUSY, () -> City.start(server.database(Cities.BUSY)));
    }

    /** The engine alone, with as little in it as the new city. */
    BareEngine engine() {
        return started("engine", () -> BareEngine.start(server.database("engine")).withService(Service.DIAGRAM));
    }

    /** The engine alone, with as much open work as the busy city. */
    BareEngine busyEngine() {
        return started(Cities.BUSY_ENGINE, () -> BareEngine.start(server.database(Cities.BUSY_ENGINE)));
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
