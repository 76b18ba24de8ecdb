package vn.motcua.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.database.Database;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.NoticeRows;
import vn.motcua.notification.Notices;
import vn.motcua.organisation.Role;

/**
 * The one statement that acts on items whose time has come: it locks them, flags them, tells whom it concerns and answers how
 * many there were. All of it is done as a set, and no row leaves the database; on H2 it takes two.
 */
@Component
class SweepStatement {

    /** An item without a due date has nothing to be flagged for: the column refuses it, and it is put off by itself. */
    private static final String FLAG = """
            update work_item
            set flag = case when due_at > :now or due_at is not null and unit_code = 'applicant' then 'soon'
                            when due_at <= :now then 'late' end,
                act_at = case when due_at > :now and unit_code <> 'applicant' then due_at end
            where id in (%s)
            """;

    /** Overdue: those who lead its unit are told, the head of the division and the leader. Due soon: one row, without a role. */
    private static final String TOLD = "%%s left join (values ('%s'), ('%s')) chief (role) on flag = 'late'"
            .formatted(Role.DIVISION_HEAD.code(), Role.LEADER.code());

    /** Due soon: whoever has it is told; while nobody does, whoever may take it. What is asked of an applicant is his. */
    private static final String OFFERED = "chief.role is null and assignee is null and unit_code <> 'applicant'";

    private static final NoticeRows NOTICE = new NoticeRows(
            new NoticeRows.To(
                    "case when chief.role is null then assignee end",
                    "case when chief.role is not null or " + OFFERED + " then unit_code end",
                    "case when chief.role is not null then chief.role when " + OFFERED + " then flagged.role end",
                    "case when chief.role = '%s' or %s then division end".formatted(Role.DIVISION_HEAD.code(), OFFERED)),
            "case when flag = 'late' then '%s' when unit_code = 'applicant' then '%s' else '%s' end".formatted(
                    NoticeKind.ITEM_LATE.code(), NoticeKind.TERM_ENDS_SOON.code(), NoticeKind.ITEM_SOON.code()),
            new NoticeRows.About("dossier_id", "dossier_code", "service_key"),
            "due_at",
            "name");

    private static final String ON_POSTGRESQL = """
            with due as materialized (%s for update skip locked),
                 flagged as (%s returning *),
                 told as (%s)
            select count(*) from flagged
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final Notices notices;

    SweepStatement(JdbcClient jdbc, Database database, Notices notices) {
        this.jdbc = jdbc;
        this.database = database;
        this.notices = notices;
    }

    /**
     * Acts on the items whose ids that query finds, and answers how many there were: given what the query asks for, {@code now}
     * among it, the moment at which one acts.
     */
    ToIntFunction<Map<String, ?>> of(String due) {
        return database.isPostgreSql() ? onPostgreSql(due) : onH2(due + " for update skip locked");
    }

    private ToIntFunction<Map<String, ?>> onPostgreSql(String due) {
        String sql = ON_POSTGRESQL.formatted(
                due, FLAG.formatted("select id from due"), notices.insertFrom(TOLD.formatted("flagged"), NOTICE));
        return values -> jdbc.sql(sql).params(values).query(Integer.class).single();
    }

    /** In one statement H2 would lock all of them again for each of them: here they are locked by one of its own. */
    private ToIntFunction<Map<String, ?>> onH2(String locked) {
        String flagged = "final table (" + FLAG.formatted(":ids") + ") flagged";
        String sql = notices.insertFrom(TOLD.formatted(flagged), NOTICE);
        return values -> {
            List<String> ids = jdbc.sql(locked).params(values).query(String.class).list();
            if (!ids.isEmpty()) {
                jdbc.sql(sql).param("now", values.get("now")).param("ids", ids).update();
            }
            return ids.size();
        };
    }
}
