package vn.motcua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outages as they stand in the database, each with everything that was ever said of it. */
@Component
class OutageTable {

    private final JdbcClient jdbc;

    OutageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Outage outage) {
        jdbc.sql("""
                insert into outage (id, kind, starts_at, ends_at, reason, announced_by, announced_at, revision)
                values (:id, :kind, :from, :to, :reason, :by, :at, 1)
                """)
                .param("id", outage.id())
                .param("kind", outage.kind().code())
                .param("from", Timestamp.from(outage.from()))
                .param("to", Timestamp.from(outage.to()))
                .param("reason", outage.reason())
                .param("by", outage.announcedBy())
                .param("at", Timestamp.from(outage.announcedAt()))
                .update();
        insertRevision(outage, outage.announcedBy(), outage.announcedAt());
    }

    void update(Outage outage, String by, Instant at) {
        jdbc.sql("""
                update outage set kind = :kind, ends_at = :to, reason = :reason, cancelled_at = :cancelled,
                       revision = :revision
                where id = :id
                """)
                .param("kind", outage.kind().code())
                .param("to", Timestamp.from(outage.to()))
                .param("reason", outage.reason())
                .param("cancelled", outage.cancelledAt() == null ? null : Timestamp.from(outage.cancelledAt()))
                .param("revision", outage.revision())
                .param("id", outage.id())
                .update();
        insertRevision(outage, by, at);
    }

    Optional<Outage> lock(UUID id) {
        return jdbc.sql("select * from outage where id = :id for update")
                .param("id", id)
                .query(OutageTable::outage)
                .optional();
    }

    Optional<Outage> find(UUID id) {
        return jdbc.sql("select * from outage where id = :id").param("id", id).query(OutageTable::outage).optional();
    }

    /** Everything that ends after that instant, the earliest first. */
    List<Outage> endingAfter(Instant instant) {
        return jdbc.sql("select * from outage where ends_at > :instant order by starts_at, id")
                .param("instant", Timestamp.from(instant))
                .query(OutageTable::outage)
                .list();
    }

    /** The latest that were announced or found, the newest first. */
    List<Outage> latest(int most) {
        return jdbc.sql("select * from outage order by starts_at desc, id fetch first " + most + " rows only")
                .query(OutageTable::outage)
                .list();
    }

    List<OutageRevision> revisions(UUID id) {
        return jdbc.sql("select * from outage_revision where outage_id = :id order by revision")
                .param("id", id)
                .query((row, number) -> new OutageRevision(
                        row.getInt("revision"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getString("reason"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    private void insertRevision(Outage outage, String by, Instant at) {
        jdbc.sql("""
                insert into outage_revision (outage_id, revision, starts_at, ends_at, reason, changed_by, changed_at)
                values (:id, :revision, :from, :to, :reason, :by, :at)
                """)
                .param("id", outage.id())
                .param("revision", outage.revision())
                .param("from", Timestamp.from(outage.from()))
                .param("to", Timestamp.from(outage.legalEnd()))
                .param("reason", outage.reason())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Outage outage(ResultSet row, int number) throws SQLException {
        Timestamp cancelled = row.getTimestamp("cancelled_at");
        return new Outage(
                row.getObject("id", UUID.class),
                Outage.Kind.of(row.getString("kind")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("reason"),
                row.getString("announced_by"),
                row.getTimestamp("announced_at").toInstant(),
                cancelled == null ? null : cancelled.toInstant(),
                row.getInt("revision"));
    }
}
