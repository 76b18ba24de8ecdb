package vn.motcua.service;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of all versions of what services share. */
@Repository
class SharedParts {

    private final JdbcClient jdbc;

    SharedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return column("content", kind, key);
    }

    Optional<String> digest(Kind kind, String key) {
        return latest(kind, key).map(latest -> column("digest", kind, latest));
    }

    private String column(String column, Kind kind, VersionKey key) {
        return jdbc.sql("select " + column + " from shared_part where kind = ? and part_key = ? and version = ?")
                .params(kind.word(), key.key(), key.version())
                .query(String.class)
                .single();
    }

    void insert(Kind kind, SharedFile file, int version, String definitionId, Instant at) {
        jdbc.sql("""
                insert into shared_part (kind, part_key, version, definition_id, digest, content, published_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(kind.word(), file.key(), version, definitionId, file.digest(), file.content(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
