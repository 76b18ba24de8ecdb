package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** All dossiers: filing one, finding one, leafing through those that one may see. */
@Component
public class Dossiers {

    private final JdbcClient jdbc;
    private final DossierAccess access;
    private final DossierRows rows;
    private final Filing filing;
    private final Withdrawal withdrawal;
    private final FilingFigures figures;

    Dossiers(
            JdbcClient jdbc,
            DossierAccess access,
            DossierRows rows,
            Filing filing,
            Withdrawal withdrawal,
            FilingFigures figures) {
        this.jdbc = jdbc;
        this.access = access;
        this.rows = rows;
        this.filing = filing;
        this.withdrawal = withdrawal;
        this.figures = figures;
    }

    /**
     * Files a draft in one small transaction; the same key again gives the same receipt.
     *
     * @param submissionKey names this filing; chosen by the sender
     * @throws Refusal {@code dossier.invalid} with the fields to mend, {@code dossier.not-a-draft}, or not found
     */
    public Receipt submit(Actor actor, UUID draft, String submissionKey) {
        try {
            return filing.submit(actor, draft, submissionKey);
        } catch (Refusal refused) {
            figures.refused(refused.code());
            throw refused;
        }
    }

    /**
     * Takes a dossier back before its result is signed.
     *
     * @throws Refusal {@code dossier.cannot-withdraw} when it is too late
     */
    public Dossier withdraw(Actor actor, UUID id, String reason) {
        withdrawal.withdraw(actor, id, reason);
        return rows.find(id).orElseThrow();
    }

    /**
     * The dossier of that id or code, if this actor may see it.
     *
     * @throws Refusal not found, for what does not exist and for what is not his alike
     */
    public Dossier find(Actor actor, String idOrCode) {
        DossierAccess.Condition visible = access.visibleTo(actor);
        Optional<UUID> id = id(idOrCode);
        return DossierRows.inHand(jdbc.sql("select d.* from dossier d where " + (id.isPresent() ? "d.id" : "d.code")
                                + " = :wanted and (" + visible.sql() + ")")
                        .param("wanted", id.<Object>map(uuid -> uuid).orElse(idOrCode))
                        .params(visible.parameters())
                        .query(DossierRows::dossier)
                        .optional())
                .orElseThrow(Refusal::notFound);
    }

    /** The dossier of that id, for the platform's own work. */
    public Dossier get(UUID id) {
        return rows.find(id).orElseThrow(Refusal::notFound);
    }

    /**
     * A page of the dossiers that this actor may see, the latest change first.
     *
     * @param before the place after which to go on, null for the first page
     * @param limit how many at most
     */
    public List<Dossier> list(Actor actor, Place before, int limit) {
        DossierAccess.Condition visible = access.visibleTo(actor);
        String from = before == null ? "" : " and (d.changed_at < :at or (d.changed_at = :at and d.id < :id))";
        JdbcClient.StatementSpec statement = jdbc.sql("select d.* from dossier d where (" + visible.sql() + ")" + from
                        + " order by d.changed_at desc, d.id desc limit " + limit)
                .params(visible.parameters());
        if (before != null) {
            statement = statement.param("at", Timestamp.from(before.changedAt())).param("id", before.id());
        }
        return statement.query(DossierRows::dossier).list();
    }

    /**
     * A place in the list of dossiers.
     *
     * @param changedAt the last change of the last dossier seen
     * @param id its id
     */
    public record Place(Instant changedAt, UUID id) {}

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
