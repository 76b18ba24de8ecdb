package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.Documents;
import vn.motcua.document.SignedPaper;
import vn.motcua.document.StoredDocument;
import vn.motcua.organisation.CityClock;

/** The papers that the city issues on a dossier: its result, or its refusal with reasons. */
@Component
class Results {

    private final JdbcClient jdbc;
    private final ResultPapers papers;
    private final RefusalPapers refusals;
    private final Documents documents;
    private final CityClock clock;

    Results(
            JdbcClient jdbc,
            ResultPapers papers,
            RefusalPapers refusals,
            Documents documents,
            CityClock clock) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.refusals = refusals;
        this.documents = documents;
        this.clock = clock;
    }

    void issueResult(Dossier dossier, List<Decision> decisions) {
        keep(dossier, "result", papers.resultName(dossier), papers.result(dossier, decisions));
    }

    void issueRefusal(Dossier dossier, List<Decision> decisions) {
        keep(dossier, "refusal", refusals.name(dossier), refusals.draw(dossier, decisions));
    }

    List<DossierResult> of(UUID dossier) {
        return jdbc.sql("select * from dossier_result where dossier_id = :dossier order by number")
                .param("dossier", dossier)
                .query(Results::result)
                .list();
    }

    private void keep(Dossier dossier, String kind, String name, SignedPaper paper) {
        StoredDocument stored = documents.store(name, paper);
        jdbc.sql("""
                insert into dossier_result (dossier_id, number, kind, name, type, size, sha256, issued_at)
                values (:dossier, (select count(*) + 1 from dossier_result where dossier_id = :dossier),
                        :kind, :name, :type, :size, :sha256, :at)
                """)
                .param("dossier", dossier.id())
                .param("kind", kind)
                .param("name", stored.name())
                .param("type", stored.type())
                .param("size", stored.size())
                .param("sha256", stored.sha256())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static DossierResult result(ResultSet row, int number) throws SQLException {
        return new DossierResult(
                row.getInt("number"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                DossierRows.instant(row, "issued_at"));
    }
}
