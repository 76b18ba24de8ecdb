package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.StoredDocument;
import vn.motcua.organisation.CityClock;

/** The table of the papers that end dossiers; the rows that wait to be drawn are its own queue. */
@Component
class ResultTable {

    private static final Duration PAUSE_AFTER_PROBLEM = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CityClock clock;

    ResultTable(JdbcClient jdbc, ObjectMapper json, CityClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A paper by its key; how often it was tried to draw it. */
    record Waiting(UUID dossier, int number, int attempts) {}

    /** A paper under way, locked: what it says as long as it is not drawn. */
    record Locked(DossierResult result, FrozenPaper frozen) {}

    /** Keeps what was decided; the dossier's row is locked by the caller, so the number has no rival. */
    void add(UUID dossier, DossierResult result, FrozenPaper frozen) {
        jdbc.sql("""
                insert into dossier_result (dossier_id, number, kind, name, type, issued_at, facts, draw_at)
                values (:dossier, (select count(*) + 1 from dossier_result where dossier_id = :dossier),
                        :kind, :name, :type, :at, :facts, :at)
                """)
                .param("dossier", dossier)
                .param("kind", result.kind())
                .param("name", result.name())
                .param("type", result.type())
                .param("at", Timestamp.from(result.issuedAt()))
                .param("facts", write(frozen))
                .update();
    }

    List<DossierResult> of(UUID dossier) {
        return jdbc.sql("select * from dossier_result where dossier_id = :dossier order by number")
                .param("dossier", dossier)
                .query(ResultTable::result)
                .list();
    }

    /** Those of that dossier that nobody has drawn yet and that are not put off. */
    List<Waiting> waiting(UUID dossier) {
        return jdbc.sql("select dossier_id, number, attempts from dossier_result"
                        + " where dossier_id = :dossier and draw_at <= :now order by number")
                .param("dossier", dossier)
                .param("now", Timestamp.from(clock.instant()))
                .query(ResultTable::waiting)
                .list();
    }

    /** Takes the longest waiting that no other node has in hand, for this transaction. */
    Optional<Waiting> takeNext() {
        return jdbc.sql("select dossier_id, number, attempts from dossier_result where draw_at <= :now"
                        + " order by draw_at limit 1 for update skip locked")
                .param("now", Timestamp.from(clock.instant()))
                .query(ResultTable::waiting)
                .optional();
    }

    /** Locks the row: of two who draw at once the second waits, and finds what the first drew. */
    Optional<Locked> lock(UUID dossier, int number) {
        return jdbc.sql("select * from dossier_result where dossier_id = :dossier and number = :number for update")
                .param("dossier", dossier)
                .param("number", number)
                .query((row, line) -> new Locked(result(row, line), read(row.getString("facts"))))
                .optional();
    }

    /** The paper is stored; what it says now stands on it alone. */
    void drawn(UUID dossier, int number, StoredDocument stored) {
        jdbc.sql("""
                update dossier_result set sha256 = :sha256, size = :size, facts = null, draw_at = null
                where dossier_id = :dossier and number = :number
                """)
                .param("sha256", stored.sha256())
                .param("size", stored.size())
                .param("dossier", dossier)
                .param("number", number)
                .update();
    }

    /** It could not be drawn; it is tried again after a pause. */
    void postpone(Waiting waiting) {
        jdbc.sql("""
                update dossier_result set attempts = attempts + 1, draw_at = :next
                where dossier_id = :dossier and number = :number and draw_at is not null
                """)
                .param("next", Timestamp.from(clock.instant().plus(PAUSE_AFTER_PROBLEM)))
                .param("dossier", waiting.dossier())
                .param("number", waiting.number())
                .update();
    }

    /** The code of the dossier, for the log. */
    String codeOf(UUID dossier) {
        return jdbc.sql("select code from dossier where id = :dossier")
                .param("dossier", dossier)
                .query(String.class)
                .single();
    }

    private String write(FrozenPaper frozen) {
        try {
            return json.writeValueAsString(frozen);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What a paper says could not be written as JSON", impossible);
        }
    }

    private FrozenPaper read(String facts) {
        try {
            return facts == null ? null : json.readValue(facts, FrozenPaper.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What a paper says is no JSON any more", damaged);
        }
    }

    private static Waiting waiting(ResultSet row, int line) throws SQLException {
        return new Waiting(row.getObject("dossier_id", UUID.class), row.getInt("number"), row.getInt("attempts"));
    }

    private static DossierResult result(ResultSet row, int line) throws SQLException {
        Instant issued = DossierRows.instant(row, "issued_at");
        return new DossierResult(
                row.getInt("number"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                issued);
    }
}
