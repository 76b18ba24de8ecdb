package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.refusal.Refusal;
import vn.motcua.watch.LogContext;

/** The table of dossiers: reading a row, with or without its lock. */
@Component
class DossierRows {

    private final JdbcClient jdbc;
    private final LockedDossiers locked;

    DossierRows(JdbcClient jdbc, LockedDossiers locked) {
        this.jdbc = jdbc;
        this.locked = locked;
    }

    Optional<Dossier> find(UUID id) {
        Optional<Dossier> held = locked.find(id).map(LockedDossier::dossier);
        return held.isPresent() ? held : inHand(
                jdbc.sql("select * from dossier where id = :id").param("id", id).query(DossierRows::dossier).optional());
    }

    /** Locks the row, so that everything that follows in the transaction sees and leaves one truth. */
    Dossier lock(UUID id) {
        return hold(id).dossier();
    }

    /** The same, with all that this transaction knows of it; read once in a transaction. */
    LockedDossier hold(UUID id) {
        return locked.find(id).orElseGet(() -> {
            LockedDossier read = jdbc.sql("select * from dossier where id = :id for update")
                    .param("id", id)
                    .query(LockedDossier::of)
                    .optional()
                    .orElseThrow(Refusal::notFound);
            LogContext.about(read.dossier().code());
            return locked.keep(read);
        });
    }

    /** Locks those of them that nobody else has locked, in one statement. */
    Map<UUID, Dossier> lockFree(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : jdbc.sql("select * from dossier where id in (:ids) for update skip locked")
                .param("ids", ids)
                .query(LockedDossier::of)
                .list()
                .stream()
                .map(row -> locked.keep(row).dossier())
                .collect(Collectors.toMap(Dossier::id, dossier -> dossier));
    }

    /** The row was written past what this transaction holds of it. */
    void forget(UUID id) {
        locked.forget(id);
    }

    /** Writes what happened to a locked dossier, with the head of its events. */
    void save(LockedDossier held, Dossier changed) {
        Dossier.Milestones times = changed.milestones();
        jdbc.sql("""
                update dossier set last_event = :number, last_hash = :hash, status = :status, changed_at = :now,
                       version = :version, due_at = :due, late = :late, accepted_at = :accepted, result_at = :result,
                       ended_at = :ended
                where id = :id
                """)
                .param("number", held.head().number())
                .param("hash", held.head().hash())
                .param("status", changed.status().code())
                .param("now", Timestamp.from(times.changedAt()))
                .param("version", changed.version())
                .param("due", timestamp(times.dueAt()))
                .param("late", changed.late())
                .param("accepted", timestamp(times.acceptedAt()))
                .param("result", timestamp(times.resultAt()))
                .param("ended", timestamp(times.endedAt()))
                .param("id", changed.id())
                .update();
        held.become(changed);
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
        forget(id);
        jdbc.sql("update dossier set answers = :answers, version = version + 1, changed_at = :at where id = :id")
                .param("answers", answers.toJson())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void touch(UUID id, Instant at) {
        forget(id);
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

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
