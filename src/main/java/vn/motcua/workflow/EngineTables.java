package vn.motcua.workflow;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables from the engine's own files, under Flyway's lock: two nodes that start at once on an empty
 * database would otherwise each try.
 */
@Component
class EngineTables implements JavaMigration {

    private static final String[] PARTS = {
        "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history"
    };

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "workflow engine tables";
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
    public void migrate(Context context) throws Exception {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        String database = "PostgreSQL".equals(product) ? "postgres" : "h2";
        ResourceDatabasePopulator populator = new ResourceDatabasePopulator();
        for (String part : PARTS) {
            populator.addScript(new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql"));
        }
        populator.execute(new SingleConnectionDataSource(context.getConnection(), true));
    }
}
