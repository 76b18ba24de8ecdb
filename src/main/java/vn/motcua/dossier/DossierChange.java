package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;

/** How a dossier changes: the move is checked, the event appended, the clock read anew; always in one transaction. */
@Component
class DossierChange {

    private final JdbcClient jdbc;
    private final DossierEvents events;
    private final DossierClocks clocks;
    private final CityClock clock;
    private final ApplicationEventPublisher news;
    private final UnheardOutages outages;

    DossierChange(
            JdbcClient jdbc,
            DossierEvents events,
            DossierClocks clocks,
            CityClock clock,
            ApplicationEventPublisher news,
            UnheardOutages outages) {
        this.jdbc = jdbc;
        this.events = events;
        this.clocks = clocks;
        this.clock = clock;
        this.news = news;
        this.outages = outages;
    }

    /** Moves a locked dossier to another status. */
    void to(Dossier dossier, DossierStatus next, EventKind kind, String actor, String unit, Map<String, String> detail) {
        dossier.ensureCanBecome(next);
        record(dossier, next, kind, actor, unit, detail);
    }

    /** Appends an event that leaves the status as it is. */
    void note(Dossier dossier, EventKind kind, String actor, String unit, Map<String, String> detail) {
        record(dossier, dossier.status(), kind, actor, unit, detail);
    }

    private void record(
            Dossier dossier, DossierStatus next, EventKind kind, String actor, String unit, Map<String, String> detail) {
        Instant now = clock.instant();
        List<DossierEvent> all = new ArrayList<>(events.of(dossier.id()));
        DossierClock before = clocks.of(dossier, all);
        DossierEvent event = events.append(dossier.id(), kind, now, actor, unit, clocks.withCalendar(kind, detail));
        all.add(event);
        DossierClock after = clocks.of(dossier, all);
        boolean nowLate = after.ended() != null && after.isLate(now);
        jdbc.sql("""
                update dossier set status = :status, changed_at = :now, version = version + 1, due_at = :due,
                       late = (late or :late),
                       accepted_at = case when :accepted then :now else accepted_at end,
                       result_at = case when :ready then :now else result_at end,
                       ended_at = case when :end then :now else ended_at end
                where id = :id
                """)
                .param("status", next.code())
                .param("now", Timestamp.from(now))
                .param("due", after.due() == null ? null : Timestamp.from(after.due()))
                .param("late", nowLate || kind == EventKind.OVERDUE)
                .param("accepted", kind == EventKind.ACCEPTED)
                .param("ready", next == DossierStatus.RESULT_READY && kind == EventKind.RESULT_READY)
                .param("end", next.isEnd() && dossier.status() != next)
                .param("id", dossier.id())
                .update();
        news.publishEvent(new DossierChanged(dossier.id(), event, before, after));
        if (event.detail().containsKey("calendar")) {
            outages.next(all, after).ifPresent(outage ->
                    record(dossier, next, EventKind.OUTAGE, outage.by(), dossier.unit(), outage.detail()));
        }
    }

    /** Lets a unit look, because it now has something to do with the dossier. */
    void showTo(UUID dossier, String unit) {
        jdbc.sql("""
                insert into dossier_unit (dossier_id, unit_code, since)
                select d.id, cast(:unit as varchar(20)), cast(:now as timestamp with time zone) from dossier d
                where d.id = :dossier and not exists (
                    select 1 from dossier_unit u where u.dossier_id = :dossier and u.unit_code = :unit)
                """)
                .param("unit", unit)
                .param("now", Timestamp.from(clock.instant()))
                .param("dossier", dossier)
                .update();
    }
}
