package vn.motcua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DayChange;

/** The versions of the calendar as they stand in the database. */
@Component
class CalendarVersionTable {

    private final JdbcTemplate jdbc;

    CalendarVersionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the newest version; 0 before the first start has brought one. */
    int last() {
        Integer last = jdbc.queryForObject("select max(number) from calendar_version", Integer.class);
        return last == null ? 0 : last;
    }

    List<CalendarVersion> upTo(int number) {
        return jdbc.query(
                "select * from calendar_version where number <= ? order by number",
                CalendarVersionTable::version,
                number);
    }

    /** What each version up to that one changed, by its number. */
    Map<Integer, Map<LocalDate, DayChange>> changesUpTo(int number) {
        Map<Integer, Map<LocalDate, DayChange>> changes = new TreeMap<>();
        jdbc.query("select * from calendar_version_day where version <= ? order by version, on_date", row -> {
            LocalDate date = row.getObject("on_date", LocalDate.class);
            changes.computeIfAbsent(row.getInt("version"), version -> new TreeMap<>())
                    .put(date, DayChange.of(date, row.getString("name"), row.getString("kind")).orElseThrow());
        }, number);
        return changes;
    }

    void insert(int number, CalendarEdition edition, Instant at) {
        jdbc.update(
                "insert into calendar_version (number, kind, decree, title, takes_back, published_by, published_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                number,
                edition.kind().code(),
                edition.decree(),
                edition.title(),
                edition.takesBack(),
                edition.publishedBy(),
                Timestamp.from(at));
        jdbc.batchUpdate(
                "insert into calendar_version_day (version, on_date, name, kind) values (?, ?, ?, ?)",
                edition.days().stream()
                        .map(day -> new Object[] {number, day.date(), day.name(), day.word()})
                        .toList());
    }

    private static CalendarVersion version(ResultSet row, int place) throws SQLException {
        return new CalendarVersion(
                row.getInt("number"),
                CalendarVersion.Kind.of(row.getString("kind")),
                row.getString("decree"),
                row.getString("title"),
                row.getObject("takes_back", Integer.class),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant());
    }
}
