package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.refusal.Refusal;
import vn.motcua.watch.LogContext;

/** The table of dossiers: reading a row, with or without its lock. */
@Component
class DossierRows {

    private final JdbcClient jdbc;

    DossierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Dossier> find(UUID id) {
        return inHand(
                jdbc.sql("select * from dossier where id = :id").param("id", id).query(DossierRows::dossier).optional());
    }

    /** Locks the row, so that everything that follows in the transaction sees and leaves one truth. */
    Dossier lock(UUID id) {
        return inHand(jdbc.sql("select * from dossier where id = :id for update")
                        .param("id", id)
                        .query(DossierRows::dossier)
                        .optional())
                .orElseThrow(Refusal::notFound);
    }

    /** From here on the log says which dossier it is about. */
    static Optional<Dossier> inHand(Optional<Dossier> found) {
        found.ifPresent(dossier -> LogContext.about(dossier.code()));
        return found;
    }

    void insert(Dossier draft) {
        jdbc.sql("""
                insert into dossier (id, service_key, service_version, unit_code, applicant, applicant_name, status,
                                     answers, version, created_at, changed_at, last_hash)
                values (:id, :service, :serviceVersion, :unit, :applicant, :applicantName, :status,
                        :answers, 1, :at, :at, '')
                """)
                .param("id", draft.id())
                .param("service", draft.service())
                .param("serviceVersion", draft.serviceVersion())
                .param("unit", draft.unit())
                .param("applicant", draft.applicant().account())
                .param("applicantName", draft.applicant().name())
                .param("status", draft.status().code())
                .param("answers", draft.answers().toJson())
                .param("at", Timestamp.from(draft.milestones().createdAt()))
                .update();
    }

    void saveAnswers(UUID id, Answers answers, Instant at) {
        jdbc.sql("update dossier set answers = :answers, version = version + 1, changed_at = :at where id = :id")
                .param("answers", answers.toJson())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void touch(UUID id, Instant at) {
        jdbc.sql("update dossier set version = version + 1, changed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    static Dossier dossier(ResultSet row, int number) throws SQLException {
        return new Dossier(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("service_key"),
                row.getInt("service_version"),
                row.getString("unit_code"),
                new Dossier.Applicant(row.getString("applicant"), row.getString("applicant_name")),
                DossierStatus.of(row.getString("status")),
                Answers.parse(row.getString("answers")),
                row.getInt("version"),
                milestones(row),
                row.getBoolean("late"));
    }

    private static Dossier.Milestones milestones(ResultSet row) throws SQLException {
        return new Dossier.Milestones(
                instant(row, "created_at"),
                instant(row, "changed_at"),
                instant(row, "submitted_at"),
                instant(row, "accepted_at"),
                instant(row, "due_at"),
                instant(row, "result_at"),
                instant(row, "ended_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
