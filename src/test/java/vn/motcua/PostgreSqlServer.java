package vn.motcua;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real PostgreSQL for the tests: its binaries come by Maven, it lives as long as the application under test. */
public class PostgreSqlServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("postgreSqlServer", PostgreSqlServer::stop);
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
    }

    private static synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private static synchronized String url() {
        if (server == null) {
            server = start();
        }
        return server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
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
