package vn.motcua.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.background.Batches;
import vn.motcua.organisation.CityClock;

/**
 * Flags the items that are due soon or overdue and tells whom it concerns: a thousand in one statement, each once.
 *
 * <p>It locks items only and waits for nobody, so it never stands in the way of an officer who decides.
 */
@Component
class WorkSweep {

    private static final Logger log = LoggerFactory.getLogger(WorkSweep.class);
    private static final int BATCH = 1_000;
    private static final Duration PAUSE_AFTER_PROBLEM = Duration.ofMinutes(1);
    private static final String DUE = "select id from work_item where act_at <= :now";
    private static final String IN_ORDER = DUE + " order by act_at limit " + BATCH;

    private final JdbcClient jdbc;
    private final Batches batches;
    private final CityClock clock;
    private final ToIntFunction<Map<String, ?>> batch;
    private final ToIntFunction<Map<String, ?>> one;

    WorkSweep(JdbcClient jdbc, Batches batches, SweepStatement statement, CityClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.batch = statement.of(IN_ORDER);
        this.one = statement.of(DUE + " and id = :id");
    }

    /** Acts on everything that is due at this moment; returns on how many items. */
    int sweep() {
        return batches.doAll(new Due(clock.instant()));
    }

    private final class Due implements Batches.Rows<String> {

        private final Instant now;

        Due(Instant now) {
            this.now = now;
        }

        @Override
        public int doBatch() {
            return batch.applyAsInt(Map.of("now", Timestamp.from(now)));
        }

        @Override
        public List<String> waiting() {
            return jdbc.sql(IN_ORDER).param("now", Timestamp.from(now)).query(String.class).list();
        }

        @Override
        public int doOne(String id) {
            return one.applyAsInt(Map.of("now", Timestamp.from(now), "id", id));
        }

        @Override
        public void putOff(String id, RuntimeException problem) {
            postpone(id, now, problem);
        }
    }

    private void postpone(String item, Instant now, RuntimeException problem) {
        log.error("The time of work item {} could not be acted on; it is tried again", item, problem);
        jdbc.sql("update work_item set act_at = :next where id = :id")
                .param("next", Timestamp.from(now.plus(PAUSE_AFTER_PROBLEM)))
                .param("id", item)
                .update();
    }
}
