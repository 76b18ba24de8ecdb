package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.FullApplicationOnPostgreSql;
import vn.motcua.SentStatements;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;
import vn.motcua.service.Services;

/**
 * What a decree costs with many open dossiers: the preview a few statements for hundreds of them, the move a constant
 * number for each. Ten thousand are measured with {@code -Dmotcua.dossiers=10000}; the figures are printed.
 */
@FullApplicationOnPostgreSql
class ManyDossiersTests {

    private static final int DOSSIERS = Integer.getInteger("motcua.dossiers", 300);
    private static final int STATEMENTS_PER_DOSSIER = 35;
    private static final int STATEMENTS_PER_PAGE = 2;

    /** It is found among those that wait, locked and written, with versions of its own; the rows of others are not walked over. */
    private static final int ROWS_PER_DOSSIER = 10;
    private static final int EARLIER_DECREES = 10;
    private static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Decrees decrees;

    @Autowired
    private DueDatePreview preview;

    @Autowired
    private DueDateOperations operations;

    @Autowired
    private CalendarVersions versions;

    @Autowired
    private CityCalendar calendar;

    @Autowired
    private CityClock clock;

    @Autowired
    private Services services;

    @Autowired
    private TransactionTemplate transaction;

    /** They have no process and no true chain; nobody else should meet them. */
    @AfterEach
    void takeBackAndRemove() {
        operations.work(decrees.publish(MANAGER, decrees.prepareTakeBack(MANAGER, versions.last()).id()));
        jdbc.queryForList("select distinct table_name from information_schema.columns"
                        + " where column_name = 'dossier_id' and table_schema = 'public'", String.class)
                .forEach(table -> jdbc.update("delete from " + table
                        + " where dossier_id in (select id from dossier where code like 'MANY-%')"));
        jdbc.update("delete from dossier where code like 'MANY-%'");
        jdbc.update("delete from due_date_operation where id not in (select operation_id from due_date_move)"
                + " and closed_at = opened_at");
    }

    @Test
    void thePreviewReadsInPagesAndTheMoveCostsTheSameForEach() {
        Instant due = dossiers();
        LocalDate day = LocalDate.ofInstant(due, CityClock.ZONE);
        Proposal proposal = decrees.prepare(MANAGER, new DecreeInput("99/QĐ-UBND", "Nghỉ đột xuất",
                List.of(new DecreeInput.Day(day.toString(), "Nghỉ", "holiday"))));

        // Dossiers that other decrees moved bear older calendars: from now on these are known.
        DueDatePreview.Totals totals = preview.totals(proposal);
        SentStatements.Sent preparing = SentStatements.during(() -> preview.totals(proposal));

        print("preview", totals.looked(), preparing);
        assertThat(totals.moved()).isGreaterThanOrEqualTo(DOSSIERS);
        assertThat(preparing.count()).as(preparing.table())
                .isLessThanOrEqualTo((totals.looked() / 500 + 1) * STATEMENTS_PER_PAGE + 10);
        UUID operation = decrees.publish(MANAGER, proposal.id());
        AtomicInteger moved = new AtomicInteger();
        SentStatements.Sent moving = SentStatements.during(() -> moved.set(operations.work(operation)));

        print("move", moved.get(), moving);
        assertThat(operations.progress(operation).moved()).isEqualTo(totals.moved());
        assertThat(operations.progress(operation).failed()).isZero();
        assertThat(moving.count()).as(moving.table()).isLessThanOrEqualTo(STATEMENTS_PER_DOSSIER * moved.get() + 20);
    }

    @Test
    void eachDossierReadsItsOwnRowOfTheOperationAndNoOther() {
        Instant due = dossiers();
        Proposal proposal = decrees.prepare(MANAGER, new DecreeInput("98/QĐ-UBND", "Nghỉ đột xuất",
                List.of(new DecreeInput.Day(LocalDate.ofInstant(due, CityClock.ZONE).toString(), "Nghỉ", "holiday"))));
        UUID operation = decrees.publish(MANAGER, proposal.id());
        decreesBefore(operation);

        long read = transaction.execute(status -> {
            // The connection may not have handed in what it read before this transaction.
            long before = rowsReadOfMoves();
            int moved = operations.work(operation);
            assertThat(moved).isGreaterThanOrEqualTo(DOSSIERS);
            return (rowsReadOfMoves() - before) / moved;
        });

        assertThat(read).isLessThanOrEqualTo(ROWS_PER_DOSSIER);
    }

    /** The trail of other decrees: a table of a page or two the database would rather read whole, and rightly. */
    private void decreesBefore(UUID operation) {
        for (int number = 0; number < EARLIER_DECREES; number++) {
            UUID earlier = UUID.randomUUID();
            jdbc.update("""
                    insert into due_date_operation select (jsonb_populate_record(
                        o, jsonb_build_object('id', cast(? as text), 'closed_at', o.opened_at))).*
                    from due_date_operation o where o.id = ?
                    """, earlier.toString(), operation);
            jdbc.update("""
                    insert into due_date_move (operation_id, dossier_id, dossier_code, service_key, unit_code, state)
                    select ?, id, code, service_key, unit_code, 'moved' from dossier where code like 'MANY-%'
                    """, earlier);
        }
        jdbc.execute("analyze due_date_move");
    }

    /** What this transaction has read of the table so far, as the database counts it. */
    private long rowsReadOfMoves() {
        return jdbc.queryForObject("""
                select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'due_date_move'
                """, Long.class);
    }

    private Instant dossiers() {
        int version = services.get("birth-registration").version();
        Instant accepted = clock.instant().minus(Duration.ofHours(1));
        TimeLimit limit = TimeLimit.parse("20 ngày làm việc").orElseThrow();
        Instant due = calendar.calendar().due(accepted, limit);
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (int number = 0; number < DOSSIERS; number++) {
            UUID id = UUID.randomUUID();
            rows.add(new Object[] {id, "MANY-%06d".formatted(number), version, Timestamp.from(accepted),
                Timestamp.from(due)});
            events.add(new Object[] {id, "{\"calendar\":\"%d\",\"limit\":\"20 ngày làm việc\"}"
                    .formatted(calendar.version()), Timestamp.from(accepted)});
        }
        jdbc.batchUpdate("""
                insert into dossier (id, code, service_key, service_version, unit_code, applicant, applicant_name, status,
                    answers, version, created_at, changed_at, submitted_at, accepted_at, due_at, last_event, last_hash)
                select ?, ?, 'birth-registration', ?, '00103', 'citizen11', 'Nguyễn Thị Mẫu', 'in-progress',
                    '{}', 1, t, t, t, t, ?, 1, '' from (select cast(? as timestamp with time zone) as t) as x
                """, rows.stream().map(row -> new Object[] {row[0], row[1], row[2], row[4], row[3]}).toList());
        jdbc.batchUpdate("""
                insert into dossier_event (dossier_id, number, kind, at, actor, unit_code, detail, previous_hash, hash)
                values (?, 1, 'accepted', ?, 'system', '00103', ?, '', '')
                """, events.stream().map(row -> new Object[] {row[0], row[2], row[1]}).toList());
        jdbc.execute("analyze");
        return due;
    }

    private static void print(String what, int dossiers, SentStatements.Sent sent) {
        System.out.printf("%s: %d dossiers, %s%n", what, dossiers, sent);
    }
}
