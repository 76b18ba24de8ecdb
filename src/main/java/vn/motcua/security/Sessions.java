package vn.motcua.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** How sessions are kept where the database is PostgreSQL: a request that changes nothing of its session writes nothing. */
@Configuration(proxyBeanMethods = false)
@Profile("postgresql")
class Sessions {

    /**
     * That somebody was here is written once a minute, which the half hour after which a session ends can bear, and the
     * request does not wait until it is on the disk.
     */
    private static final String UPDATE = """
            with soon as (select set_config('synchronous_commit', 'off', true))
            update %TABLE_NAME% kept
            set session_id = seen.session_id, last_access_time = seen.at, max_inactive_interval = seen.most,
                expiry_time = seen.until, principal_name = seen.principal
            from soon, (select cast(? as varchar) as session_id, cast(? as bigint) as at, cast(? as integer) as most,
                               cast(? as bigint) as until, cast(? as varchar) as principal) as seen
            where kept.primary_id = ?
              and (kept.last_access_time <= seen.at - 60000 or kept.session_id <> seen.session_id
                   or kept.max_inactive_interval <> seen.most or kept.principal_name is distinct from seen.principal)
            """;

    /** Two requests of one session that add the same attribute at once: the later one wins, none fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgreSql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    @Order
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsThatAreOnlyReadWriteNothing() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }

    /** Each statement by itself: beginning and ending a transaction for one would double the ways to the database. */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /** Everybody else's, which Spring Boot leaves out where it finds the one above. */
    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
