package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * The applicant's own dossier, its answers in the first row alone, with what was handed in; empty for what does not exist and for
     * what is not his.
     */
    Optional<Found> find(UUID id, String applicant) {
        return jdbc.sql("""
                select d.id, d.code, d.service_key, d.service_version, d.unit_code, d.applicant, d.applicant_name, d.status,
                       d.version, d.late, d.created_at, d.changed_at, d.submitted_at, d.accepted_at, d.due_at, d.result_at,
                       d.ended_at, d.submission_key, d.tracking_nonce, d.last_event, d.last_hash,
                       case when row_number() over (order by f.document_key) = 1 then d.answers end as answers,
                       f.document_key, f.name, f.type, f.size, f.sha256, f.uploaded_at
                from dossier d left join dossier_document f on f.dossier_id = d.id
                where d.id = ? and d.applicant = ? order by f.document_key
                """)
                .params(id, applicant)
                .query(FilingRows::found);
    }

    private static Optional<Found> found(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        List<DossierDocument> documents = new ArrayList<>();
        Found found = new Found(
                DossierRows.dossier(rows, 1),
                documents,
                rows.getString("submission_key"),
                rows.getString("tracking_nonce"),
                rows.getInt("last_event"),
                rows.getString("last_hash"));
        for (boolean more = rows.getString("document_key") != null; more; more = rows.next()) {
            documents.add(DossierDocuments.document(rows, documents.size()));
        }
        return Optional.of(found);
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
    void file(Found draft, Dossier filed, Marks marks) {
        DossierEvent event = marks.event().event();
        Timestamp at = Timestamp.from(event.at());
        journey.writeOne("""
                update dossier set status = 'submitted', code = ?, service_version = ?, answers = coalesce(?, answers),
                       submitted_at = ?, changed_at = ?, version = version + 1, submission_key = ?,
                       tracking_nonce = ?, tracking_hash = ?, last_event = ?, last_hash = ?
                where id = ? and version = ? and status = 'draft'
                """,
                filed.code(), filed.serviceVersion(), draft.newAnswers(filed), at, at, marks.submissionKey(), marks.nonce(),
                marks.trackingHash(), event.number(), marks.event().hash(), filed.id(), draft.dossier().version());
    }

    /** A dossier, with what only a filing asks of its row. */
    record Found(
            Dossier dossier,
            List<DossierDocument> documents,
            String submissionKey,
            String nonce,
            int lastEvent,
            String lastHash) {

        /** The answers to be written; null where they are those that stand there. */
        private String newAnswers(Dossier filed) {
            return filed.answers().equals(dossier.answers()) ? null : filed.answers().toJson();
        }
    }

    /** What a filing leaves in the row, so that the same one again gets the same receipt. */
    record Marks(String submissionKey, String nonce, String trackingHash, DossierEvents.Linked event) {}
}
