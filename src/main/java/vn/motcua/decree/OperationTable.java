package vn.motcua.decree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.OpenDossiers;
import vn.motcua.organisation.CityClock;

/** The operations that move due dates, as they stand in the database. */
@Component
class OperationTable {

    private final JdbcClient jdbc;
    private final MoveTable moves;
    private final CityClock clock;

    OperationTable(JdbcClient jdbc, MoveTable moves, CityClock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    /** Keeps the operation with its list of dossiers, in the transaction that changes what moves them. */
    UUID open(Operation operation, OpenDossiers.Stretch stretch) {
        jdbc.sql("""
                insert into due_date_operation (id, kind, calendar_version, outage_id, outage_revision, touches_from,
                                                touches_to, started_by, started_at, opened_at)
                values (:id, :kind, :version, :outage, :revision, :from, :to, :by, :at, :opened)
                """)
                .param("id", operation.id())
                .param("kind", operation.kind().name().toLowerCase(Locale.ROOT))
                .param("version", operation.version())
                .param("outage", operation.outage())
                .param("revision", operation.revision())
                .param("from", Timestamp.from(stretch.from()))
                .param("to", Timestamp.from(stretch.to()))
                .param("by", operation.startedBy())
                .param("at", Timestamp.from(operation.startedAt()))
                .param("opened", Timestamp.from(machineTime()))
                .update();
        moves.enter(operation.id(), stretch);
        return operation.id();
    }

    Optional<Operation> find(UUID id) {
        return jdbc.sql("select * from due_date_operation where id = :id")
                .param("id", id)
                .query(OperationTable::operation)
                .optional();
    }

    /** The operations of a version of the calendar or of an outage, in their order. */
    List<Operation> of(Integer version, UUID outage) {
        return jdbc.sql("""
                select * from due_date_operation
                where calendar_version = cast(:version as integer) or outage_id = cast(:outage as uuid)
                order by opened_at, id
                """)
                .param("version", version)
                .param("outage", outage)
                .query(OperationTable::operation)
                .list();
    }

    /** The operations that may still find a dossier, in their order. */
    List<Operation> unclosed() {
        return jdbc.sql("select * from due_date_operation where closed_at is null order by opened_at, id")
                .query(OperationTable::operation)
                .list();
    }

    /** Whether dossiers still wait to follow a version of the calendar. */
    boolean isCalendarMoving() {
        return jdbc.sql("""
                select count(*) from due_date_operation o where o.closed_at is null and o.calendar_version is not null
                    and exists (select 1 from due_date_move m where m.operation_id = o.id and m.state = 'waiting')
                """)
                .query(Integer.class)
                .single() > 0;
    }

    /** Whether it was opened so long ago, on the machine's clock; locks it, so that one node closes it. */
    Optional<OpenDossiers.Stretch> lockIfOpenedBefore(UUID id, Instant machineTime) {
        return jdbc.sql("""
                select touches_from, touches_to from due_date_operation
                where id = :id and closed_at is null and opened_at <= :before for update skip locked
                """)
                .param("id", id)
                .param("before", Timestamp.from(machineTime))
                .query((row, number) -> new OpenDossiers.Stretch(
                        row.getTimestamp("touches_from").toInstant(), row.getTimestamp("touches_to").toInstant()))
                .optional();
    }

    void close(UUID id) {
        jdbc.sql("update due_date_operation set closed_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** The machine's own time, in which no demo's clock jumps. */
    Instant machineTime() {
        return clock.instant().minus(clock.offset());
    }

    private static Operation operation(ResultSet row, int number) throws SQLException {
        return new Operation(
                row.getObject("id", UUID.class),
                Operation.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("calendar_version", Integer.class),
                row.getObject("outage_id", UUID.class),
                row.getObject("outage_revision", Integer.class),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("closed_at") != null);
    }
}
