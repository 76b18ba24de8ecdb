package vn.motcua.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.database.Journey;
import vn.motcua.form.FormSchema;

/** The table of all versions of services. */
@Repository
class ServiceVersions {

    private final JdbcClient jdbc;
    private final Journey journey;

    ServiceVersions(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    List<VersionKey> latest() {
        return jdbc.sql("select service_key, max(version) as version from service_version group by service_key")
                .query((row, i) -> new VersionKey(row.getString("service_key"), row.getInt("version")))
                .list();
    }

    Optional<Service> find(VersionKey key) {
        return jdbc.sql("select * from service_version where service_key = ? and version = ?")
                .params(key.key(), key.version())
                .query((row, i) -> service(row))
                .optional();
    }

    Optional<VersionKey> byDefinition(String definitionId) {
        return jdbc.sql("select service_key, version from service_version where definition_id = ?")
                .param(definitionId)
                .query((row, i) -> new VersionKey(row.getString("service_key"), row.getInt("version")))
                .optional();
    }

    /** The latest version of each service, by its key. */
    Map<String, Published.Latest> published() {
        Map<String, Published.Latest> published = new HashMap<>();
        jdbc.sql("select service_key, version, digest from service_version order by version").query(row -> {
            published.put(row.getString("service_key"),
                    new Published.Latest(row.getInt("version"), row.getString("digest")));
        });
        return published;
    }

    void insert(ServiceFile file, int version, String definitionId, Instant at) {
        journey.write("""
                insert into service_version
                    (service_key, version, definition_id, digest, diagram, form, published_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                file.key(), version, definitionId, file.digest(), file.diagram(), file.form(), at.atOffset(ZoneOffset.UTC));
    }

    private static Service service(ResultSet row) throws SQLException {
        String key = row.getString("service_key");
        return new Service(key, row.getInt("version"), row.getString("definition_id"),
                Diagram.read(key + ".bpmn", row.getString("diagram")),
                FormSchema.read(key + ".form", row.getString("form")));
    }
}
