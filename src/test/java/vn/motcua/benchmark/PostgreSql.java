package vn.motcua.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The server of the run: one of our own, set up as a city would, or the one whose address was given. */
final class PostgreSql implements AutoCloseable {

    private final Settings settings;
    private final Path data;
    private final int port = freePort();
    private EmbeddedPostgres own;

    PostgreSql(Settings settings) {
        this.settings = settings;
        this.data = settings.keep().isEmpty()
                ? Settings.work().resolve("postgresql")
                : Path.of(settings.keep()).toAbsolutePath();
    }

    static PostgreSql start(Settings settings) {
        PostgreSql server = new PostgreSql(settings);
        if (settings.keep().isEmpty()) {
            server.remove();
        }
        server.startWith(ServerSettings.ofACity());
        return server;
    }

    /** Starts anew with settings that log nothing of what is loaded into an empty table; back by the other call. */
    void forLoading() {
        restart(ServerSettings.forLoading());
    }

    /** Starts anew as a city has it. */
    void forUse() {
        restart(ServerSettings.ofACity());
    }

    boolean has(String database) {
        return admin().sql("select count(*) from pg_database where datname = ?").param(database)
                .query(Integer.class).single() > 0;
    }

    /** The database of that name, made empty where it is not there. */
    Database database(String name) {
        if (!has(name)) {
            admin().sql("create database " + name).update();
            Database made = new Database(name, url(name));
            made.jdbc().sql("create extension if not exists pg_stat_statements").update();
        }
        return new Database(name, url(name));
    }

    /** A copy of a database that nobody is connected to. */
    Database copy(Database original, String name) {
        admin().sql("create database " + name + " template " + original.name()).update();
        return new Database(name, url(name));
    }

    void drop(String database) {
        admin().sql("drop database if exists " + database + " with (force)").update();
    }

    /** What the figures depend on, as the server itself says it. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name : ServerSettings.TOLD) {
            facts.put(name, admin().sql("select current_setting(?)").param(name).query(String.class).single());
        }
        return facts;
    }

    @Override
    public void close() {
        stop();
        if (settings.keep().isEmpty()) {
            remove();
        }
    }

    private JdbcClient admin() {
        return JdbcClient.create(new DriverManagerDataSource(url("postgres")));
    }

    private String url(String database) {
        if (settings.url().isEmpty()) {
            return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
        }
        return settings.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + database);
    }

    private void restart(Map<String, String> config) {
        if (own != null) {
            admin().sql("checkpoint").update();
            stop();
            startWith(config);
        }
    }

    private void startWith(Map<String, String> config) {
        if (!settings.url().isEmpty()) {
            return;
        }
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(2));
        config.forEach(builder::setServerConfig);
        try {
            own = builder.start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void stop() {
        try {
            if (own != null) {
                own.close();
                own = null;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void remove() {
        FileSystemUtils.deleteRecursively(data.toFile());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
