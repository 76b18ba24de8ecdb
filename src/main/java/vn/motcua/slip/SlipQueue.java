package vn.motcua.slip;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;

/** The slips that wait to be drawn; a row is written with its slip and goes when the PDF is stored. */
@Component
class SlipQueue {

    private static final Duration PAUSE_AFTER_PROBLEM = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final CityClock clock;

    SlipQueue(JdbcClient jdbc, CityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A slip by its key. */
    record Waiting(UUID dossier, SlipKind kind, int version) {}

    void add(Slip slip) {
        jdbc.sql("insert into slip_to_draw (dossier_id, kind, version, draw_at) values (:dossier, :kind, :version, :at)")
                .param("dossier", slip.dossier())
                .param("kind", slip.kind().code())
                .param("version", slip.version())
                .param("at", Timestamp.from(slip.issuedAt()))
                .update();
    }

    /** Takes the longest waiting that no other node has in hand, for this transaction. */
    Optional<Waiting> take() {
        return jdbc.sql("select dossier_id, kind, version from slip_to_draw where draw_at <= :now"
                        + " order by draw_at limit 1 for update skip locked")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Waiting(
                        row.getObject(1, UUID.class), SlipKind.find(row.getString(2)).orElseThrow(), row.getInt(3)))
                .optional();
    }

    /** Takes that one, and waits for whoever has it in hand; nothing where it does not wait any more. */
    void take(UUID dossier, SlipKind kind, int version) {
        jdbc.sql("""
                select 1 from slip_to_draw where dossier_id = :dossier and kind = :kind and version = :version for update
                """)
                .param("dossier", dossier)
                .param("kind", kind.code())
                .param("version", version)
                .query(Integer.class)
                .optional();
    }

    void done(Slip slip) {
        jdbc.sql("delete from slip_to_draw where dossier_id = :dossier and kind = :kind and version = :version")
                .param("dossier", slip.dossier())
                .param("kind", slip.kind().code())
                .param("version", slip.version())
                .update();
    }

    void postpone(Waiting waiting) {
        jdbc.sql("""
                update slip_to_draw set attempts = attempts + 1, draw_at = :next
                where dossier_id = :dossier and kind = :kind and version = :version
                """)
                .param("next", Timestamp.from(clock.instant().plus(PAUSE_AFTER_PROBLEM)))
                .param("dossier", waiting.dossier())
                .param("kind", waiting.kind().code())
                .param("version", waiting.version())
                .update();
    }
}
