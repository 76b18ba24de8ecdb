package vn.motcua.service;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.database.Journey;

/** The table of all versions of what services share. */
@Repository
class SharedParts {

    private final JdbcClient jdbc;
    private final Journey journey;

    SharedParts(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    /** What is shared. */
    enum Kind {
        BLOCK,
        FORM;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<VersionKey> latest(Kind kind, String key) {
        return jdbc.sql("select max(version) from shared_part where kind = ? and part_key = ?")
                .params(kind.word(), key)
                .query(Integer.class)
                .optional()
                .map(version -> new VersionKey(key, version));
    }

    Optional<VersionKey> byDefinition(String definitionId) {
        return jdbc.sql("select part_key, version from shared_part where definition_id = ?")
                .param(definitionId)
                .query((row, i) -> new VersionKey(row.getString("part_key"), row.getInt("version")))
                .optional();
    }

    String content(Kind kind, VersionKey key) {
        return jdbc.sql("select content from shared_part where kind = ? and part_key = ? and version = ?")
                .params(kind.word(), key.key(), key.version())
                .query(String.class)
                .single();
    }

    /** The latest version of each, by its key. */
    Map<String, Published.Latest> published(Kind kind) {
        Map<String, Published.Latest> published = new HashMap<>();
        jdbc.sql("select part_key, version, digest from shared_part where kind = ? order by version")
                .param(kind.word())
                .query(row -> {
                    published.put(row.getString("part_key"),
                            new Published.Latest(row.getInt("version"), row.getString("digest")));
                });
        return published;
    }

    void insert(Kind kind, SharedFile file, int version, String definitionId, Instant at) {
        journey.write("""
                insert into shared_part (kind, part_key, version, definition_id, digest, content, published_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                kind.word(), file.key(), version, definitionId, file.digest(), file.content(), at.atOffset(ZoneOffset.UTC));
    }
}
