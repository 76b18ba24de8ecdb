package vn.motcua.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A script of {@code db/engine} on the engine's own tables, run where these are and nowhere else.
 *
 * @param version its place among all migrations
 * @param name the name of the file
 * @param postgreSqlOnly whether only PostgreSQL can do what it says
 */
record EngineScript(String version, String name, boolean postgreSqlOnly) implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "workflow engine " + name.replace('_', ' ');
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
        if (!postgreSqlOnly || "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            new ResourceDatabasePopulator(new ClassPathResource("db/engine/" + name + ".sql"))
                    .execute(new SingleConnectionDataSource(connection, true));
        }
    }
}
