package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final DossierRows rows;
    private final DossierEvents events;
    private final DossierClocks clocks;
    private final CityClock clock;
    private final ApplicationEventPublisher news;
    private final UnheardOutages outages;

    DossierChange(
            JdbcClient jdbc,
            DossierRows rows,
            DossierEvents events,
            DossierClocks clocks,
            CityClock clock,
            ApplicationEventPublisher news,
            UnheardOutages outages) {
        this.jdbc = jdbc;
        this.rows = rows;
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
        // As exact as both databases keep it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LockedDossier held = rows.hold(dossier.id());
        boolean moves = ClockReading.takes(kind);
        DossierClock before = moves ? clocks.of(held) : null;
        DossierEvent event = events.append(held, kind, now, actor, unit, clocks.withCalendar(kind, detail));
        DossierClock after = moves ? clocks.of(held.dossier(), events.of(dossier.id())) : null;
        if (moves) {
            held.tick(after);
        }
        rows.save(held, changed(held.dossier(), next, event, after));
        news.publishEvent(new DossierChanged(dossier.id(), event, before, after));
        if (event.detail().containsKey("calendar")) {
            outages.next(events.of(dossier.id()), after).ifPresent(outage ->
                    record(held.dossier(), next, EventKind.OUTAGE, outage.by(), dossier.unit(), outage.detail()));
        }
    }

    private static Dossier changed(Dossier dossier, DossierStatus next, DossierEvent event, DossierClock after) {
        Instant now = event.at();
        EventKind kind = event.kind();
        Dossier.Milestones was = dossier.milestones();
        boolean endedLate = after != null && after.ended() != null && after.isLate(now);
        return new Dossier(
                dossier.id(), dossier.code(), dossier.service(), dossier.serviceVersion(), dossier.unit(),
                dossier.applicant(), next, dossier.answers(), dossier.version() + 1,
                new Dossier.Milestones(
                        was.createdAt(),
                        now,
                        was.submittedAt(),
                        kind == EventKind.ACCEPTED ? now : was.acceptedAt(),
                        after == null ? was.dueAt() : after.due(),
                        kind == EventKind.RESULT_READY ? now : was.resultAt(),
                        next.isEnd() && dossier.status() != next ? now : was.endedAt()),
                dossier.late() || endedLate || kind == EventKind.OVERDUE);
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
