package vn.motcua.organisation;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How far the clock was moved, as all nodes know it. */
@Component
class ClockTable {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ClockTable(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    Duration offset() {
        return read("");
    }

    /** Changes the offset under the row's lock, so that two who move the clock at once add up. */
    Duration change(UnaryOperator<Duration> move) {
        return transaction.execute(status -> {
            Duration moved = move.apply(read(" for update"));
            jdbc.sql("update city_clock set offset_millis = ? where id = 1").param(moved.toMillis()).update();
            return moved;
        });
    }

    private Duration read(String lock) {
        long millis = jdbc.sql("select offset_millis from city_clock where id = 1" + lock)
                .query(Long.class)
                .single();
        return Duration.ofMillis(millis);
    }
}
