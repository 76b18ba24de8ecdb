package vn.motcua.benchmark;

import java.util.List;
import java.util.Set;

/** Makes the databases of a run: one is planted by the product, the others are its copies, filled as the rows need them. */
final class Cities {

    /** A city of the first day. */
    static final String NEW = "city";
    /** The same with its closed dossiers. */
    static final String LARGE = "closed";
    /** The same with its open work. */
    static final String BUSY = "open";
    /** The engine alone, with as much open work. */
    static final String BUSY_ENGINE = "engine_open";

    private static final String SEED = "seed";

    private final Settings settings;
    private final PostgreSql server;

    Cities(Settings settings, PostgreSql server) {
        this.settings = settings;
        this.server = server;
    }

    /** Makes those that are wanted and not there. */
    void make(Set<String> wanted) {
        List<String> missing = wanted.stream().filter(name -> !server.has(name)).sorted().toList();
        if (missing.isEmpty()) {
            return;
        }
        server.drop(SEED);
        Console.say("planting: the product deploys its services and brings the dossiers where they are copied");
        Seed seed;
        try (City city = City.start(server.database(SEED))) {
            seed = Seed.plant(city);
            city.database().jdbc().sql("create table benchmark (tracking_key text)").update();
            city.database().jdbc().sql("insert into benchmark values (?)").param(seed.trackingKey()).update();
        }
        Database planted = server.database(SEED);
        if (missing.contains(NEW)) {
            server.copy(planted, NEW);
        }
        server.forLoading();
        if (missing.contains(LARGE)) {
            Fill.of("closed dossiers", server.copy(planted, LARGE), seed.closed(settings.dossiers()));
        }
        if (missing.contains(BUSY)) {
            Fill.of("open work", server.copy(planted, BUSY), seed.open(settings.items()));
        }
        if (missing.contains(BUSY_ENGINE)) {
            Database engine = server.database(BUSY_ENGINE);
            Fill.of("the bare engine's tasks", engine, BareTasks.plant(engine).open(settings.items()));
        }
        server.forUse();
        server.drop(SEED);
    }
}
