package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Services;

/** How a dossier changes: the move is checked, the event appended, the clock read anew; always in one transaction. */
@Component
class DossierChange {

    private final JdbcClient jdbc;
    private final DossierEvents events;
    private final Services services;
    private final CityCalendar calendar;
    private final CityClock clock;
    private final ApplicationEventPublisher news;

    DossierChange(
            JdbcClient jdbc,
            DossierEvents events,
            Services services,
            CityCalendar calendar,
            CityClock clock,
            ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.events = events;
        this.services = services;
        this.calendar = calendar;
        this.clock = clock;
        this.news = news;
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
        events.append(dossier.id(), kind, now, actor, unit, detail);
        DossierClock after = clockOf(dossier);
        boolean nowLate = after.due() != null && after.ended() != null && after.ended().isAfter(after.due());
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
        news.publishEvent(new ClockChanged(dossier.id(), after));
    }

    /** The clock of a dossier as its events tell it. */
    DossierClock clockOf(Dossier dossier) {
        return DossierClock.of(
                events.of(dossier.id()),
                calendar.calendar(),
                services.version(dossier.service(), dossier.serviceVersion()).sheet().clockAfterSupplement());
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
