package vn.motcua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.notification.Addressee;
import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.organisation.Role;

/** A locked item about whose time something is to be done, and who is told what. */
record DueItem(
        String id, Notice.About about, String name, WorkItem.WorkPost post, String assignee, Instant due, boolean late) {

    static final String COLUMNS =
            "id, dossier_id, dossier_code, service_key, name, unit_code, role, division, assignee, due_at";

    static DueItem of(ResultSet row, Instant now) throws SQLException {
        Instant due = row.getTimestamp("due_at").toInstant();
        String unit = row.getString("unit_code");
        return new DueItem(
                row.getString("id"),
                new Notice.About(row.getObject("dossier_id", UUID.class), row.getString("dossier_code"),
                        row.getString("service_key")),
                row.getString("name"),
                new WorkItem.WorkPost(unit, row.getString("role"), row.getString("division")),
                row.getString("assignee"),
                due,
                !due.isAfter(now) && !"applicant".equals(unit));
    }

    boolean isApplicants() {
        return "applicant".equals(post.unit());
    }

    /** Due soon: its holder, else its post. Overdue: those who lead its unit. */
    Stream<Notice> notices() {
        if (isApplicants()) {
            return Stream.of(notice(Addressee.person(assignee), NoticeKind.TERM_ENDS_SOON));
        }
        if (!late) {
            return Stream.of(notice(holder(post, assignee), NoticeKind.ITEM_SOON));
        }
        return leaders(post.unit(), post.division()).stream().map(leader -> notice(leader, NoticeKind.ITEM_LATE));
    }

    private Notice notice(Addressee to, NoticeKind kind) {
        return new Notice(to, kind, about, due, name);
    }

    /** Whoever has it; while nobody does, whoever may take it. */
    static Addressee holder(WorkItem.WorkPost post, String assignee) {
        return assignee == null
                ? Addressee.post(post.unit(), post.role(), post.division())
                : Addressee.person(assignee);
    }

    /** Those who lead that unit: the head of the division and the leader. */
    static List<Addressee> leaders(String unit, String division) {
        return List.of(
                Addressee.post(unit, Role.DIVISION_HEAD.code(), division),
                Addressee.post(unit, Role.LEADER.code(), null));
    }
}
