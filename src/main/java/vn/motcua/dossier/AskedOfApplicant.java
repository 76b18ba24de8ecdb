package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is open between the city and its applicants. */
@Component
class AskedOfApplicant {

    private static final String SEPARATOR = "\n";

    private final JdbcClient jdbc;

    AskedOfApplicant(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID dossier, Asked asked) {
        jdbc.sql("""
                insert into dossier_asked (work_item, dossier_id, kind, title, reason, fields, documents, asked_at,
                                           until_at)
                values (:workItem, :dossier, :kind, :title, :text, :fields, :documents, :at, :until)
                """)
                .param("workItem", asked.workItem())
                .param("dossier", dossier)
                .param("kind", asked.kind())
                .param("title", asked.title())
                .param("text", asked.text())
                .param("fields", String.join(SEPARATOR, asked.fields()))
                .param("documents", String.join(SEPARATOR, asked.documents()))
                .param("at", Timestamp.from(asked.askedAt()))
                .param("until", asked.until() == null ? null : Timestamp.from(asked.until()))
                .update();
    }

    List<Asked> openOf(UUID dossier) {
        return jdbc.sql("select * from dossier_asked where dossier_id = :dossier and answered_at is null order by asked_at")
                .param("dossier", dossier)
                .query(AskedOfApplicant::asked)
                .list();
    }

    Optional<Asked> open(String workItem) {
        return jdbc.sql("select * from dossier_asked where work_item = :workItem and answered_at is null")
                .param("workItem", workItem)
                .query(AskedOfApplicant::asked)
                .optional();
    }

    /** Closes what was asked, however it ended. */
    void close(String workItem, Instant at) {
        jdbc.sql("update dossier_asked set answered_at = :at where work_item = :workItem and answered_at is null")
                .param("at", Timestamp.from(at))
                .param("workItem", workItem)
                .update();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getString("work_item"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("reason"),
                list(row.getString("fields")),
                list(row.getString("documents")),
                DossierRows.instant(row, "asked_at"),
                DossierRows.instant(row, "until_at"));
    }

    static List<String> list(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.split(SEPARATOR));
    }
}
