package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.StoredDocument;

/** The documents handed in with each dossier. */
@Component
class DossierDocuments {

    private final JdbcClient jdbc;

    DossierDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DossierDocument> of(UUID dossier) {
        return jdbc.sql("select * from dossier_document where dossier_id = :id order by document_key")
                .param("id", dossier)
                .query(DossierDocuments::document)
                .list();
    }

    Set<String> keysOf(UUID dossier) {
        Set<String> keys = new LinkedHashSet<>();
        of(dossier).forEach(document -> keys.add(document.key()));
        return keys;
    }

    /** Puts a document in its place; one that was there before gives way. */
    DossierDocument put(UUID dossier, String key, StoredDocument stored, Instant at) {
        remove(dossier, key);
        jdbc.sql("""
                insert into dossier_document (dossier_id, document_key, name, type, size, sha256, uploaded_at)
                values (:dossier, :key, :name, :type, :size, :sha256, :at)
                """)
                .param("dossier", dossier)
                .param("key", key)
                .param("name", stored.name())
                .param("type", stored.type())
                .param("size", stored.size())
                .param("sha256", stored.sha256())
                .param("at", Timestamp.from(at))
                .update();
        return new DossierDocument(key, stored.name(), stored.type(), stored.size(), stored.sha256(), at);
    }

    void remove(UUID dossier, String key) {
        jdbc.sql("delete from dossier_document where dossier_id = :dossier and document_key = :key")
                .param("dossier", dossier)
                .param("key", key)
                .update();
    }

    static DossierDocument document(ResultSet row, int number) throws SQLException {
        return new DossierDocument(
                row.getString("document_key"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("sha256"),
                DossierRows.instant(row, "uploaded_at"));
    }
}
