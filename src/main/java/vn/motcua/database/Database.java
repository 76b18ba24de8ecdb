package vn.motcua.database;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which of the two databases this is, asked once. */
@Component
public class Database {

    private final boolean postgreSql;

    Database(JdbcTemplate jdbc) {
        String product = jdbc.execute((ConnectionCallback<String>) connection ->
                connection.getMetaData().getDatabaseProductName());
        this.postgreSql = DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
    }

    /** Whether it is a PostgreSQL and not the H2 that comes with the program. */
    public boolean isPostgreSql() {
        return postgreSql;
    }
}
