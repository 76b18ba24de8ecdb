package vn.motcua.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which of the two databases this is, asked once. */
@Component
public class Database {

    private final boolean postgreSql;

    /** The database to which that leads. */
    public Database(JdbcTemplate jdbc) {
        this.postgreSql = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) Database::isPostgreSql));
    }

    /**
     * The same of a connection, for what runs before the tables are there.
     *
     * @throws SQLException where the connection is broken
     */
    public static boolean isPostgreSql(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
    }

    /** Whether it is a PostgreSQL and not the H2 that comes with the program. */
    public boolean isPostgreSql() {
        return postgreSql;
    }
}
