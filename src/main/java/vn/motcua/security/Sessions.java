package vn.motcua.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept where the database is PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@Profile("postgresql")
class Sessions {

    /** Two requests of one session that add the same attribute at once: the later one wins, none fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgreSql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
