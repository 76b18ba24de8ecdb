package vn.motcua.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of seats: how many a school has, and who sits on them. */
@Repository
class SeatTable {

    private static final String THESE = " where school_code = :school and school_year = :year and age_group = :group";

    private final JdbcClient jdbc;

    SeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SeatPlan> ofDistrict(SchoolLevel level, String district) {
        return jdbc.sql("""
                select p.* from school_seats p join school s on s.code = p.school_code
                where s.level = :level and s.unit_code = :district order by p.school_year desc, p.school_code, p.age_group
                """)
                .param("level", level.code())
                .param("district", district)
                .query(SeatTable::plan)
                .list();
    }

    Optional<SeatPlan> find(SeatPlan.Place place) {
        return of(place, "select * from school_seats" + THESE).query(SeatTable::plan).optional();
    }

    Optional<SeatPlan.Place> heldBy(UUID dossier) {
        return jdbc.sql("select school_code, school_year, age_group from enrolment_seat where dossier_id = :dossier")
                .param("dossier", dossier)
                .query((row, number) -> new SeatPlan.Place(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Two dossiers that change places wait for each other in one order only. */
    void lockInOrder(SeatPlan.Place one, SeatPlan.Place other) {
        Stream.of(one, other).sorted().forEach(this::lock);
    }

    Optional<SeatPlan> lock(SeatPlan.Place place) {
        return of(place, "select * from school_seats" + THESE + " for update").query(SeatTable::plan).optional();
    }

    /** Whether there was one left: asked and counted in one statement, under the lock of the row. */
    boolean takeOne(SeatPlan.Place place) {
        return of(place, "update school_seats set taken = taken + 1" + THESE + " and taken < seats").update() == 1;
    }

    void freeOne(SeatPlan.Place place) {
        of(place, "update school_seats set taken = taken - 1" + THESE).update();
    }

    void seat(UUID dossier, SeatPlan.Place place, Instant at) {
        jdbc.sql("""
                insert into enrolment_seat (dossier_id, school_code, school_year, age_group, taken_at)
                values (:dossier, :school, :year, :group, :at)
                """)
                .param("dossier", dossier)
                .param("school", place.school())
                .param("year", place.schoolYear())
                .param("group", place.ageGroup())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether the dossier sat there. */
    boolean unseat(UUID dossier) {
        return jdbc.sql("delete from enrolment_seat where dossier_id = :dossier").param("dossier", dossier).update() == 1;
    }

    void resize(SeatPlan.Place place, int seats) {
        of(place, "update school_seats set seats = :seats" + THESE).param("seats", seats).update();
    }

    private JdbcClient.StatementSpec of(SeatPlan.Place place, String sql) {
        return jdbc.sql(sql)
                .param("school", place.school())
                .param("year", place.schoolYear())
                .param("group", place.ageGroup());
    }

    private static SeatPlan plan(ResultSet row, int number) throws SQLException {
        return new SeatPlan(
                new SeatPlan.Place(row.getString("school_code"), row.getString("school_year"), row.getString("age_group")),
                row.getInt("seats"),
                row.getInt("taken"));
    }
}
