package vn.motcua;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * On which database the tests run: H2 in memory, or with {@code -Dmotcua.database=postgresql} a real PostgreSQL for every
 * application under test, in the suite as it stands. What names its database itself keeps it.
 */
public final class ChosenDatabase implements ContextCustomizerFactory {

    /** Whether the run was asked to use PostgreSQL everywhere. */
    public static boolean isPostgreSql() {
        return "postgresql".equals(System.getProperty("motcua.database"));
    }

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        boolean named = configurations.stream()
                .anyMatch(configuration -> List.of(configuration.getInitializers()).contains(PostgreSqlServer.class));
        return isPostgreSql() && !named ? new OnPostgreSql() : null;
    }

    /** A record, because contexts are shared between tests whose customizers are equal. */
    private record OnPostgreSql() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            addProfile(context.getEnvironment());
            new PostgreSqlServer().initialize(context);
            // The slices would put a database in memory in its place; the pool is that of the profile.
            TestPropertyValues.of("spring.test.database.replace=none", "spring.datasource.hikari.maximum-pool-size=16")
                    .applyTo(context);
        }

        /** The first active profile would switch off those that hold where none is named. */
        private static void addProfile(ConfigurableEnvironment environment) {
            if (environment.getActiveProfiles().length == 0) {
                List.of(environment.getDefaultProfiles()).forEach(environment::addActiveProfile);
            }
            environment.addActiveProfile("postgresql");
        }
    }
}
