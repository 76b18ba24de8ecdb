package vn.motcua.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;
import vn.motcua.MotCuaApplication;
import vn.motcua.background.BackgroundWorker;

/** The product itself on one database, started as a node of a city is, with the demo's accounts. */
final class City implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext context;
    private final Map<String, BackgroundWorker> workers;

    private City(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
        this.workers = new TreeMap<>();
        context.getBeansOfType(BackgroundWorker.class).values()
                .forEach(worker -> workers.put(ClassUtils.getUserClass(worker).getSimpleName(), worker));
    }

    /** Starts it; its workers rest until a row wakes those that it needs. */
    static City start(Database database) {
        City city = new City(database, run(database, Map.of()));
        city.rest();
        return city;
    }

    /** Starts it just as it is, with settings of one's own. */
    static ConfigurableApplicationContext run(Database database, Map<String, String> own) {
        return new SpringApplicationBuilder(MotCuaApplication.class)
                .profiles("demo", "postgresql")
                .run(arguments(database, own));
    }

    static String[] arguments(Database database, Map<String, String> own) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "spring.datasource.url", database.url() + "&reWriteBatchedInserts=true",
                "spring.datasource.username", "postgres",
                "server.port", "0",
                "spring.main.banner-mode", "off",
                // One process, several cities: names of beans for the console would meet.
                "spring.jmx.enabled", "false"));
        settings.putAll(own);
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    Database database() {
        return database;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    /** The address of its web server. */
    String address() {
        return "http://localhost:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    /** The worker of that class starts. */
    void wake(String worker) {
        workers.get(worker).start();
    }

    /** All workers start, as on a node of a city. */
    void wakeAll() {
        workers.values().stream().filter(worker -> !worker.isRunning()).forEach(BackgroundWorker::start);
    }

    /** All workers stop. */
    void rest() {
        workers.values().stream().filter(BackgroundWorker::isRunning).forEach(BackgroundWorker::stop);
    }

    @Override
    public void close() {
        context.close();
    }
}
