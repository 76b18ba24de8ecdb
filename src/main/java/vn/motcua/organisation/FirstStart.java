package vn.motcua.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what only the first start of an installation must do, however many nodes start at once. */
@Component
public class FirstStart {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FirstStart(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does the work unless it was ever done; its row in {@code first_start} comes with the part's migration. */
    public void once(String part, Runnable work) {
        transaction.executeWithoutResult(status -> {
            if (takeLock(part)) {
                work.run();
                markDone(part);
            }
        });
    }

    private boolean takeLock(String part) {
        return jdbc.sql("select case when done_at is null then true else false end from first_start"
                        + " where part = ? for update")
                .param(part)
                .query(Boolean.class)
                .single();
    }

    private void markDone(String part) {
        jdbc.sql("update first_start set done_at = current_timestamp where part = ?").param(part).update();
    }
}
