package vn.motcua.document;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Both databases of the product, with the tables of this module. */
enum Databases {
    H2,
    POSTGRESQL;

    private DataSource started;

    /** Started once for all tests of a run. */
    synchronized DataSource tables() {
        if (started == null) {
            started = this == H2 ? h2() : postgresql();
            new ResourceDatabasePopulator(
                            new ClassPathResource("db/migration/V030__document_content.sql"),
                            new ClassPathResource("db/migration/V031__document_signing_key.sql"))
                    .execute(started);
        }
        return started;
    }

    private static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=10000", "sa", "");
    }

    private static DataSource postgresql() {
        try {
            return EmbeddedPostgres.builder().start().getPostgresDatabase();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
