package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.background.Batches;
import vn.motcua.dossier.DeadlinesPassed.Deadline;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outages;

/**
 * Acts on the time limits of dossiers that came near or ran out: hundreds in one transaction, each once.
 *
 * <p>Several nodes sweep at once: what one has locked, the others skip.
 */
@Component
public class DossierSweep {

    private static final Logger log = LoggerFactory.getLogger(DossierSweep.class);
    private static final int BATCH = 500;
    private static final Duration PAUSE_AFTER_PROBLEM = Duration.ofMinutes(1);
    private static final String DUE = "select " + DueRow.COLUMNS + " from dossier where act_at <= :now";

    private final JdbcClient jdbc;
    private final Batches batches;
    private final DeadlineRecord record;
    private final Outages outages;
    private final CityClock clock;
    private final ApplicationEventPublisher news;

    DossierSweep(
            JdbcClient jdbc,
            Batches batches,
            DeadlineRecord record,
            Outages outages,
            CityClock clock,
            ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.record = record;
        this.outages = outages;
        this.clock = clock;
        this.news = news;
    }

    /** Acts on everything that is due at this moment; returns on how many dossiers. */
    public int sweep() {
        return batches.doAll(new Due(clock.instant()));
    }

    private final class Due implements Batches.Rows<UUID> {

        private final Instant now;

        Due(Instant now) {
            this.now = now;
        }

        @Override
        public int doBatch() {
            return act(due(now), now);
        }

        @Override
        public List<UUID> waiting() {
            return jdbc.sql("select id from dossier where act_at <= :now order by act_at limit " + BATCH)
                    .param("now", Timestamp.from(now))
                    .query(UUID.class)
                    .list();
        }

        @Override
        public int doOne(UUID id) {
            return act(again(id, now), now);
        }

        @Override
        public void putOff(UUID id, RuntimeException problem) {
            postpone(id, now, problem);
        }
    }

    /** The drawn timer of a dossier ran out: acts on it now, unless the sweep was faster. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void runOut(UUID dossier) {
        DueRow row = jdbc.sql("select " + DueRow.COLUMNS + " from dossier where id = :id for update")
                .param("id", dossier)
                .query(DueRow::of)
                .single();
        if (!row.overdue() && row.due() != null) {
            act(List.of(new DeadlineRecord.Acted(
                    row.withOver(row.due()), List.of(DeadlinesPassed.Kind.OVERDUE), Deadlines.NONE)), clock.instant());
        }
    }

    private List<DeadlineRecord.Acted> due(Instant now) {
        return acted(jdbc.sql(DUE + " order by act_at limit " + BATCH + " for update skip locked")
                .param("now", Timestamp.from(now))
                .query(DueRow::of)
                .list(), now);
    }

    private List<DeadlineRecord.Acted> again(UUID id, Instant now) {
        return acted(jdbc.sql(DUE + " and id = :id for update skip locked")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .query(DueRow::of)
                .list(), now);
    }

    private static List<DeadlineRecord.Acted> acted(List<DueRow> rows, Instant now) {
        return rows.stream().map(row -> new DeadlineRecord.Acted(row, row.kinds(now), row.after(now))).toList();
    }

    private int act(List<DeadlineRecord.Acted> acted, Instant now) {
        if (!acted.isEmpty()) {
            // Many fall due at one moment: each is looked up once.
            Map<Instant, String> known = new HashMap<>();
            record.write(acted, now, due -> known.computeIfAbsent(due, this::outageAt));
            news.publishEvent(new DeadlinesPassed(acted.stream()
                    .flatMap(one -> one.kinds().stream().map(kind -> deadline(one.row(), kind)))
                    .toList()));
        }
        return acted.size();
    }

    private String outageAt(Instant due) {
        return outages.at(due).map(outage -> outage.id().toString()).orElse("");
    }

    private static Deadline deadline(DueRow row, DeadlinesPassed.Kind kind) {
        return new Deadline(kind, row.id(), row.code(), row.service(), row.unit(), row.deadlines().overAt());
    }

    private void postpone(UUID dossier, Instant now, RuntimeException problem) {
        log.error("The time limit of dossier {} could not be acted on; it is tried again", dossier, problem);
        jdbc.sql("update dossier set act_at = :next where id = :id")
                .param("next", Timestamp.from(now.plus(PAUSE_AFTER_PROBLEM)))
                .param("id", dossier)
                .update();
    }
}
