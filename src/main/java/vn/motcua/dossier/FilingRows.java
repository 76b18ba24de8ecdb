package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.database.Journey;

/** What a filing reads and writes of the dossier's row: once each, and in between nobody may have changed it. */
@Component
class FilingRows {

    private final JdbcClient jdbc;
    private final Journey journey;

    FilingRows(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    /** The applicant's own dossier; empty for what does not exist and for what is not his. */
    Optional<Found> find(UUID id, String applicant) {
        return jdbc.sql("select * from dossier where id = :id and applicant = :applicant")
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
        journey.write("insert into dossier_unit (dossier_id, unit_code, since) values (?, ?, ?)",
                dossier, unit, Timestamp.from(at));
    }

    /**
     * Marks the draft as filed, with the link to the event that says so.
     *
     * @throws OptimisticLockingFailureException where it was changed or filed since it was read
     */
    void file(Found draft, Dossier filed, Marks marks, DossierEvent event) {
        Timestamp at = Timestamp.from(event.at());
        journey.writeOne("""
                update dossier set status = 'submitted', code = ?, service_version = ?, answers = coalesce(?, answers),
                       submitted_at = ?, changed_at = ?, version = version + 1, submission_key = ?,
                       tracking_nonce = ?, tracking_hash = ?, last_event = ?, last_hash = ?
                where id = ? and version = ? and status = 'draft'
                """,
                filed.code(), filed.serviceVersion(), draft.newAnswers(filed), at, at, marks.submissionKey(), marks.nonce(),
                marks.trackingHash(), event.number(), marks.eventHash(), filed.id(), draft.dossier().version());
    }

    /** A dossier, with what only a filing asks of its row. */
    record Found(Dossier dossier, String submissionKey, String nonce, int lastEvent, String lastHash) {

        /** The answers to be written; null where they are those that stand there. */
        private String newAnswers(Dossier filed) {
            return filed.answers().equals(dossier.answers()) ? null : filed.answers().toJson();
        }
    }

    /** What a filing leaves in the row, so that the same one again gets the same receipt. */
    record Marks(String submissionKey, String nonce, String trackingHash, String eventHash) {}
}
