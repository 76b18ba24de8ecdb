package vn.motcua.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;

/** The dossiers that the city office watches: late, due today, due next, standing still too long. */
@Component
public class DueBoard {

    /** After so many days of waiting for the applicant somebody should look. */
    private static final Duration LONG_STOP = Duration.ofDays(20);

    private static final String COLUMNS =
            "d.code, d.service_key, d.unit_code, d.due_at, d.apologised_at, d.missed_by_outage";
    private static final String RUNNING =
            " from dossier d where d.status in ('accepted', 'in-progress') and d.due_at >= :from and d.due_at < :to";
    private static final String STANDING = """
             from dossier d join dossier_asked a on a.dossier_id = d.id and a.answered_at is null
            where d.status in ('supplement-asked', 'payment-asked') and a.asked_at >= :from and a.asked_at < :to""";

    private final JdbcClient jdbc;
    private final CityCalendar calendar;
    private final CityClock clock;

    DueBoard(JdbcClient jdbc, CityCalendar calendar, CityClock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The heaps of the board. */
    public enum Heap {
        /** The legal time is over and the result is not there. */
        LATE,
        /** Due before the day ends. */
        TODAY,
        /** Due on one of the next two working days. */
        NEXT,
        /** Waiting for the applicant for more than twenty days. */
        STANDING
    }

    /**
     * A dossier on the board.
     *
     * @param code its public code
     * @param service the key of its service
     * @param unit the code of the receiving unit
     * @param due its legal due date; null where it waits for the applicant before acceptance
     * @param standingSince since when it waits for the applicant; null where the clock runs
     * @param apologised whether a leader apologised
     * @param missedByOutage whether the product itself did not work when the time ran out
     */
    public record Watched(
            String code,
            String service,
            String unit,
            Instant due,
            Instant standingSince,
            boolean apologised,
            boolean missedByOutage) {}

    /** How many there are in that heap. */
    public long count(Heap heap) {
        return bound("select count(*)" + from(heap), heap).query(Long.class).single();
    }

    /** The first of that heap, the most urgent first, so many at most. */
    public List<Watched> first(Heap heap, int most) {
        boolean standing = heap == Heap.STANDING;
        return bound("select " + COLUMNS + (standing ? ", a.asked_at" : "") + from(heap)
                + " order by " + (standing ? "a.asked_at" : "d.due_at") + ", d.code limit " + most, heap)
                .query((row, number) -> watched(row, standing))
                .list();
    }

    private static String from(Heap heap) {
        return heap == Heap.STANDING ? STANDING : RUNNING;
    }

    private JdbcClient.StatementSpec bound(String sql, Heap heap) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, CityClock.ZONE);
        WorkingCalendar city = calendar.calendar();
        Instant tomorrow = start(today.plusDays(1));
        return switch (heap) {
            case LATE -> between(sql, Instant.EPOCH, now);
            case TODAY -> between(sql, now, tomorrow);
            case NEXT -> between(sql, tomorrow, start(city.nextWorkingDay(city.nextWorkingDay(today)).plusDays(1)));
            case STANDING -> between(sql, Instant.EPOCH, now.minus(LONG_STOP));
        };
    }

    private JdbcClient.StatementSpec between(String sql, Instant from, Instant to) {
        return jdbc.sql(sql).param("from", Timestamp.from(from)).param("to", Timestamp.from(to));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toInstant();
    }

    private static Watched watched(ResultSet row, boolean standing) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        return new Watched(
                row.getString("code"),
                row.getString("service_key"),
                row.getString("unit_code"),
                due == null ? null : due.toInstant(),
                standing ? row.getTimestamp("asked_at").toInstant() : null,
                row.getTimestamp("apologised_at") != null,
                row.getBoolean("missed_by_outage"));
    }
}
