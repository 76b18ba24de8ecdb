package vn.motcua.nodes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty PostgreSQL database that nodes share.
 *
 * @param url its JDBC address
 * @param user who owns it
 * @param password the owner's password
 */
public record NodeDatabase(String url, String user, String password) {

    private static EmbeddedPostgres server;
    private static int databases;

    /** A new database in a server that this machine starts once and that keeps every promise of a commit. */
    public static synchronized NodeDatabase create() {
        try {
            if (server == null) {
                server = durable(EmbeddedPostgres.builder()).start();
            }
            databases++;
            String name = "nodes" + databases;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new NodeDatabase(server.getJdbcUrl("postgres", name), "postgres", "postgres");
        } catch (IOException | SQLException impossible) {
            throw new IllegalStateException("No database for the nodes", impossible);
        }
    }

    /** The embedded server is made fast for tests by default; what is acknowledged must be on the disk here. */
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200");
    }

    /** The address with which a node of that name connects, so that its connections can be told apart. */
    String urlOf(String node) {
        UnaryOperator<String> with = option -> (url.contains("?") ? "&" : "?") + option;
        return url + with.apply("reWriteBatchedInserts=true") + "&ApplicationName=" + node;
    }

    /** SQL on it, past the product. */
    public JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    /** Whether the server can be reached. */
    boolean isThere() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(1);
        } catch (SQLException gone) {
            return false;
        }
    }
}
