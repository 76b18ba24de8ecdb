package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a filing reads and writes of the dossier's row: once each. */
@Component
class FilingRows {

    private final JdbcClient jdbc;

    FilingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the applicant's own dossier; empty for what does not exist and for what is not his. */
    Optional<Found> lock(UUID id, String applicant) {
        return jdbc.sql("select * from dossier where id = :id and applicant = :applicant for update")
                .param("id", id)
                .param("applicant", applicant)
                .query((row, number) -> new Found(
                        DossierRows.dossier(row, number),
                        row.getString("submission_key"),
                        row.getString("tracking_nonce"),
                        row.getInt("last_event"),
                        row.getString("last_hash")))
                .optional();
    }

    void showTo(UUID dossier, String unit, Instant at) {
        jdbc.sql("insert into dossier_unit (dossier_id, unit_code, since) values (:id, :unit, :at)")
                .param("id", dossier)
                .param("unit", unit)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Marks the locked draft as filed, with the link to the event that says so. */
    void file(Dossier filed, Marks marks, DossierEvent event, String hash) {
        jdbc.sql("""
                update dossier set status = 'submitted', code = :code, service_version = :version, answers = :answers,
                       submitted_at = :at, changed_at = :at, version = version + 1, submission_key = :submissionKey,
                       tracking_nonce = :nonce, tracking_hash = :trackingHash, last_event = :event, last_hash = :hash
                where id = :id
                """)
                .param("code", filed.code())
                .param("version", filed.serviceVersion())
                .param("answers", filed.answers().toJson())
                .param("at", Timestamp.from(event.at()))
                .param("submissionKey", marks.submissionKey())
                .param("nonce", marks.nonce())
                .param("trackingHash", marks.trackingHash())
                .param("event", event.number())
                .param("hash", hash)
                .param("id", filed.id())
                .update();
    }

    /** A locked dossier, with what only a filing asks of its row. */
    record Found(Dossier dossier, String submissionKey, String nonce, int lastEvent, String lastHash) {}

    /** What a filing leaves in the row, so that the same one again gets the same receipt. */
    record Marks(String submissionKey, String nonce, String trackingHash) {}
}
