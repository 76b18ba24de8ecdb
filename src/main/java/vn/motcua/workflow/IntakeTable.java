package vn.motcua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.database.Journey;
import vn.motcua.dossier.DossierSubmitted;

/**
 * The entries of filed dossiers whose process is still to be started, each with its turn.
 *
 * <p>The first entry of a unit that waits stands for the unit: whoever has locked it takes this unit's dossiers in, and
 * all others pass the unit by until he is done.
 */
@Component
class IntakeTable {

    /** More would leave less to the other nodes. */
    private static final int UNITS = 10;
    private static final int PROBLEM_LENGTH = 500;
    private static final String FIRST_OF_ITS_UNIT = """
            try_at <= :now and not exists (
                select 1 from intake e where e.unit_code = i.unit_code and e.turn < i.turn and e.try_at <= :now)
            """;

    private final JdbcClient jdbc;
    private final Journey journey;

    IntakeTable(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    /** A dossier that waits, and the unit whose turn it is. */
    record Entry(UUID dossier, String unit) {}

    void add(DossierSubmitted submitted) {
        Timestamp at = Timestamp.from(submitted.at());
        journey.write("insert into intake (dossier_id, unit_code, filed_at, try_at) values (?, ?, ?, ?)",
                submitted.dossier(), submitted.unit(), at, at);
    }

    /** Locks the next entries of some units, in the order of their turns. */
    List<Entry> take(Instant now, int most) {
        List<String> units = jdbc.sql("select unit_code from intake i where " + FIRST_OF_ITS_UNIT + " order by turn limit "
                        + UNITS + " for update skip locked")
                .param("now", Timestamp.from(now))
                .query(String.class)
                .list();
        return units.isEmpty() ? List.of() : jdbc.sql("""
                select dossier_id, unit_code from intake where unit_code in (:units) and try_at <= :now
                order by turn limit %d for update skip locked
                """.formatted(most))
                .param("units", units)
                .param("now", Timestamp.from(now))
                .query(IntakeTable::entry)
                .list();
    }

    /** Locks that entry if it is its unit's next and nobody has it. */
    List<Entry> takeNext(Instant now, UUID dossier) {
        return jdbc.sql("select dossier_id, unit_code from intake i where dossier_id = :dossier and " + FIRST_OF_ITS_UNIT
                        + " for update skip locked")
                .param("dossier", dossier)
                .param("now", Timestamp.from(now))
                .query(IntakeTable::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getObject("dossier_id", UUID.class), row.getString("unit_code"));
    }

    void remove(List<UUID> dossiers) {
        jdbc.sql("delete from intake where dossier_id in (:dossiers)").param("dossiers", dossiers).update();
    }

    /** Lets that entry lose its turn until then. */
    void putOff(UUID dossier, Instant next, String problem) {
        jdbc.sql("""
                update intake set attempts = attempts + 1, try_at = :next, problem = :problem
                where dossier_id = :dossier
                """)
                .param("next", Timestamp.from(next))
                .param("problem", problem.substring(0, Math.min(PROBLEM_LENGTH, problem.length())))
                .param("dossier", dossier)
                .update();
    }
}
