package vn.motcua.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One database of the server.
 *
 * @param name its name
 * @param url its address, with the user
 */
record Database(String name, String url) {

    /** As many connections as {@code application-postgresql.yml} gives the product. */
    static final int POOL = 16;

    /** A pool of the product's size. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(POOL);
        return new HikariDataSource(config);
    }

    /** For set-up and counting, outside any pool: a connection for each statement. */
    JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url));
    }

    /** How much the server has written into its log so far, in bytes; the log is of all its databases together. */
    long written() {
        return count("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    }

    long count(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }
}
