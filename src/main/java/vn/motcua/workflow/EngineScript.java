package vn.motcua.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.motcua.database.Database;

/**
 * A step of the engine's own tables, taken under Flyway's lock: two nodes that start at once would otherwise each try. It is
 * taken where the engine is and nowhere else.
 *
 * @param version its place among all migrations
 * @param description what Flyway's table calls it: never changed, for Flyway compares
 * @param files the scripts on the class path, by the name that the engine gives to the database
 */
record EngineScript(String version, String description, Function<String, List<String>> files) implements JavaMigration {

    static final String POSTGRESQL = "postgres";
    private static final String H2 = "h2";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        ResourceDatabasePopulator populator = new ResourceDatabasePopulator();
        files.apply(Database.isPostgreSql(connection) ? POSTGRESQL : H2)
                .forEach(file -> populator.addScript(new ClassPathResource(file)));
        populator.execute(new SingleConnectionDataSource(connection, true));
    }
}
