package vn.motcua.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rounds. */
@Repository
class RoundTable {

    private static final String THIS = " where level = :level and school_year = :year and number = :number";

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> all() {
        return jdbc.sql("select * from enrolment_round order by opens_at, closes_at, level, number")
                .query(RoundTable::round)
                .list();
    }

    List<Round> of(SchoolLevel level) {
        return jdbc.sql("select * from enrolment_round where level = :level order by opens_at, number")
                .param("level", level.code())
                .query(RoundTable::round)
                .list();
    }

    Optional<Round> find(Round.Key key) {
        return of(key, jdbc.sql("select * from enrolment_round" + THIS)).query(RoundTable::round).optional();
    }

    /** The round, which nobody else can change until the transaction ends. */
    Optional<Round> lock(Round.Key key) {
        return of(key, jdbc.sql("select * from enrolment_round" + THIS + " for update"))
                .query(RoundTable::round)
                .optional();
    }

    void update(Round round) {
        of(round.key(), jdbc.sql("update enrolment_round set opens_at = :opens, closes_at = :closes" + THIS))
                .param("opens", Timestamp.from(round.opens()))
                .param("closes", Timestamp.from(round.closes()))
                .update();
    }

    private static JdbcClient.StatementSpec of(Round.Key key, JdbcClient.StatementSpec statement) {
        return statement.param("level", key.level().code())
                .param("year", key.schoolYear())
                .param("number", key.number());
    }

    private static Round round(ResultSet row, int place) throws SQLException {
        return new Round(
                new Round.Key(SchoolLevel.of(row.getString("level")).orElseThrow(), row.getString("school_year"),
                        row.getInt("number")),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant());
    }
}
