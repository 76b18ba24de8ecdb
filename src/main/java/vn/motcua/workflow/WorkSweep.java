package vn.motcua.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.background.Batches;
import vn.motcua.notification.Notices;
import vn.motcua.organisation.CityClock;

/**
 * Flags the items that are due soon or overdue and tells whom it concerns: hundreds in one transaction, each once.
 *
 * <p>It locks items only and waits for nobody, so it never stands in the way of an officer who decides.
 */
@Component
class WorkSweep {

    private static final Logger log = LoggerFactory.getLogger(WorkSweep.class);
    private static final int BATCH = 500;
    private static final Duration PAUSE_AFTER_PROBLEM = Duration.ofMinutes(1);
    private static final String DUE = "select " + DueItem.COLUMNS + " from work_item where act_at <= :now";

    private final JdbcClient jdbc;
    private final Batches batches;
    private final Notices notices;
    private final CityClock clock;

    WorkSweep(JdbcClient jdbc, Batches batches, Notices notices, CityClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.notices = notices;
        this.clock = clock;
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
            return act(due(now));
        }

        @Override
        public List<String> waiting() {
            return jdbc.sql("select id from work_item where act_at <= :now order by act_at limit " + BATCH)
                    .param("now", Timestamp.from(now))
                    .query(String.class)
                    .list();
        }

        @Override
        public int doOne(String id) {
            return act(again(id, now));
        }

        @Override
        public void putOff(String id, RuntimeException problem) {
            postpone(id, now, problem);
        }
    }

    private List<DueItem> due(Instant now) {
        return jdbc.sql(DUE + " order by act_at limit " + BATCH + " for update skip locked")
                .param("now", Timestamp.from(now))
                .query((row, number) -> DueItem.of(row, now))
                .list();
    }

    private List<DueItem> again(String id, Instant now) {
        return jdbc.sql(DUE + " and id = :id for update skip locked")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .query((row, number) -> DueItem.of(row, now))
                .list();
    }

    private int act(List<DueItem> items) {
        if (!items.isEmpty()) {
            flag("late", "null", items.stream().filter(DueItem::late).map(DueItem::id).toList());
            flag("soon", "case when unit_code = 'applicant' then null else due_at end",
                    items.stream().filter(item -> !item.late()).map(DueItem::id).toList());
            notices.write(items.stream().flatMap(DueItem::notices).toList());
        }
        return items.size();
    }

    private void flag(String flag, String next, List<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update work_item set flag = :flag, act_at = " + next + " where id in (:ids)")
                    .param("flag", flag)
                    .param("ids", ids)
                    .update();
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
