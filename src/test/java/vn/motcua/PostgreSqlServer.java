package vn.motcua;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL for the tests: its binaries come by Maven. Each application under test has a database of its own in it,
 * and the last one that ends stops it.
 */
public class PostgreSqlServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedPostgres server;
    private static int databases;
    private static int users;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("postgreSqlServer", PostgreSqlServer::release);
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
    }

    private static synchronized void release() throws IOException {
        users--;
        if (users == 0) {
            server.close();
            server = null;
        }
    }

    private static synchronized String url() {
        if (server == null) {
            server = start();
        }
        users++;
        databases++;
        String database = "test" + databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException impossible) {
            throw new IllegalStateException("No database for the tests", impossible);
        }
        return server.getJdbcUrl("postgres", database) + "&reWriteBatchedInserts=true";
    }

    private static EmbeddedPostgres start() {
        try {
            // It stops with the application, after the pool: stopped by itself, the pool would wait for it in vain.
            return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
