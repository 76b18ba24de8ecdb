package vn.motcua.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;

/** Where work waits and where it is late: what lies open at which unit, for which service. */
@Component
public class Backlog {

    private final JdbcClient jdbc;
    private final CityClock clock;

    Backlog(JdbcClient jdbc, CityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The heaps of open work, the latest first, so many at most. */
    public List<Heap> heaps(int most) {
        return jdbc.sql("""
                select unit_code, service_key, count(*) open_items, count(case when due_at < :now then 1 end) overdue,
                       count(case when assignee is null then 1 end) unclaimed, min(due_at) first_due
                from work_item
                where unit_code <> 'applicant'
                group by unit_code, service_key
                order by overdue desc, first_due nulls last, unit_code, service_key
                limit :most
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query(Backlog::heap)
                .list();
    }

    /**
     * The open work of one service at one unit.
     *
     * @param unit the code of the unit that has it
     * @param service the key of the service
     * @param open how many items lie there
     * @param overdue how many of them are past their due date
     * @param unclaimed how many of them nobody has taken
     * @param firstDue when the first of them is due, null where none has a due date
     */
    public record Heap(String unit, String service, long open, long overdue, long unclaimed, Instant firstDue) {}

    private static Heap heap(ResultSet row, int number) throws SQLException {
        Timestamp firstDue = row.getTimestamp("first_due");
        return new Heap(
                row.getString("unit_code"),
                row.getString("service_key"),
                row.getLong("open_items"),
                row.getLong("overdue"),
                row.getLong("unclaimed"),
                firstDue == null ? null : firstDue.toInstant());
    }
}
