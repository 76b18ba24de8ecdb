package vn.motcua.slip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.StoredDocument;

/** The table of slips with the facts that each one froze. */
@Component
class SlipTable {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final int REASON_LENGTH = 1000;
    private static final String COLUMNS =
            "dossier_id, kind, version, form, number, name, unit_code, reason, issued_at, promised_at, sha256, size";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SlipTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The version that comes next; the dossier's row is locked by the caller, so it has no rival. */
    int nextVersion(UUID dossier, SlipKind kind) {
        return jdbc.sql("select count(*) + 1 from dossier_slip where dossier_id = :dossier and kind = :kind")
                .param("dossier", dossier)
                .param("kind", kind.code())
                .query(Integer.class)
                .single();
    }

    /** Keeps a slip with what it says; it waits to be drawn unless it brings its file. */
    void add(Slip slip, Map<String, Object> facts) {
        jdbc.sql("""
                insert into dossier_slip (dossier_id, kind, version, form, number, name, unit_code, reason, facts, issued_at,
                                          promised_at, sha256, size)
                values (:dossier, :kind, :version, :form, :number, :name, :unit, :reason, :facts, :at, :promised,
                        :sha256, :size)
                """)
                .param("dossier", slip.dossier())
                .param("kind", slip.kind().code())
                .param("version", slip.version())
                .param("form", slip.form())
                .param("number", slip.number())
                .param("name", slip.name())
                .param("unit", slip.unit())
                .param("reason", slip.reason().substring(0, Math.min(REASON_LENGTH, slip.reason().length())))
                .param("facts", write(facts))
                .param("at", Timestamp.from(slip.issuedAt()))
                .param("promised", slip.promisedAt() == null ? null : Timestamp.from(slip.promisedAt()))
                .param("sha256", slip.sha256())
                .param("size", slip.file() == null ? null : slip.file().size())
                .update();
    }

    /** All slips of a dossier, the newest first. */
    List<Slip> of(UUID dossier) {
        return jdbc.sql("select " + COLUMNS + " from dossier_slip where dossier_id = :dossier"
                        + " order by issued_at desc, kind, version desc")
                .param("dossier", dossier)
                .query(SlipTable::slip)
                .list();
    }

    /** The same of many dossiers at once, the oldest first. */
    List<Slip> of(List<UUID> dossiers) {
        return dossiers.isEmpty() ? List.of() : jdbc.sql("select " + COLUMNS
                        + " from dossier_slip where dossier_id in (:dossiers) order by issued_at, version")
                .param("dossiers", dossiers)
                .query(SlipTable::slip)
                .list();
    }

    Optional<Slip> find(UUID dossier, SlipKind kind, int version) {
        return of(dossier).stream()
                .filter(slip -> slip.kind() == kind && slip.version() == version)
                .findFirst();
    }

    /** Locks the slip's row: of two who draw at once the second finds what the first drew. */
    Optional<Slip> lock(UUID dossier, SlipKind kind, int version) {
        return jdbc.sql("select " + COLUMNS + " from dossier_slip"
                        + " where dossier_id = :dossier and kind = :kind and version = :version for update")
                .param("dossier", dossier)
                .param("kind", kind.code())
                .param("version", version)
                .query(SlipTable::slip)
                .optional();
    }

    /** What the slip says, as it was frozen. */
    Map<String, Object> factsOf(Slip slip) {
        String facts = jdbc.sql("select facts from dossier_slip"
                        + " where dossier_id = :dossier and kind = :kind and version = :version")
                .param("dossier", slip.dossier())
                .param("kind", slip.kind().code())
                .param("version", slip.version())
                .query(String.class)
                .single();
        try {
            return json.readValue(facts, FACTS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The facts of a slip are no JSON any more", damaged);
        }
    }

    void drawn(Slip slip, StoredDocument stored) {
        jdbc.sql("""
                update dossier_slip set sha256 = :sha256, size = :size
                where dossier_id = :dossier and kind = :kind and version = :version
                """)
                .param("sha256", stored.sha256())
                .param("size", stored.size())
                .param("dossier", slip.dossier())
                .param("kind", slip.kind().code())
                .param("version", slip.version())
                .update();
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The facts of a slip could not be written as JSON", impossible);
        }
    }

    private static Slip slip(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("sha256");
        Timestamp promised = row.getTimestamp("promised_at");
        return new Slip(
                row.getObject("dossier_id", UUID.class),
                SlipKind.find(row.getString("kind")).orElseThrow(),
                row.getInt("version"),
                row.getString("form"),
                row.getString("number"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("reason"),
                row.getTimestamp("issued_at").toInstant(),
                promised == null ? null : promised.toInstant(),
                sha256 == null ? null : new Slip.Stored(sha256, row.getLong("size")));
    }
}
