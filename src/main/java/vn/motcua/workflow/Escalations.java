package vn.motcua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DeadlinesPassed;
import vn.motcua.dossier.DeadlinesPassed.Deadline;
import vn.motcua.notification.Addressee;
import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.Notices;
import vn.motcua.organisation.Role;

/** Tells those whom a dossier's time limit concerns: the list of work knows who has it now. */
@Component
class Escalations {

    private final JdbcClient jdbc;
    private final Notices notices;

    Escalations(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    @EventListener
    void tell(DeadlinesPassed passed) {
        List<UUID> dossiers = passed.deadlines().stream().map(Deadline::dossier).distinct().toList();
        if (dossiers.isEmpty()) {
            return;
        }
        Map<UUID, List<Held>> held = held(dossiers);
        List<Notice> told = new ArrayList<>();
        for (Deadline deadline : passed.deadlines()) {
            noticesOf(deadline, held.getOrDefault(deadline.dossier(), List.of())).distinct().forEach(told::add);
        }
        notices.write(told);
    }

    private Stream<Notice> noticesOf(Deadline deadline, List<Held> held) {
        return switch (deadline.kind()) {
            case OFFICER_WARNED -> held.stream().map(item -> notice(
                    deadline, NoticeKind.DOSSIER_SOON, item.holder(), item.name()));
            case HEAD_WARNED -> toLeaders(deadline, NoticeKind.APOLOGY_TO_PREPARE, held);
            case OVERDUE -> toLeaders(deadline, NoticeKind.DOSSIER_LATE, held);
            case RECEPTION_LATE -> leaders(deadline.unit()).stream()
                    .map(leader -> notice(deadline, NoticeKind.RECEPTION_LATE, leader, null));
        };
    }

    /** Those who lead the receiving unit, which answers to the applicant, and the units that have it now. */
    private static Stream<Notice> toLeaders(Deadline deadline, NoticeKind kind, List<Held> held) {
        Stream<Addressee> receiving = leaders(deadline.unit()).stream();
        Stream<Addressee> holding = held.stream()
                .filter(item -> !item.unit().equals(deadline.unit()))
                .flatMap(item -> leaders(item.unit()).stream());
        return Stream.concat(receiving, holding).map(leader -> notice(deadline, kind, leader, null));
    }

    /** Those who lead that unit: the heads of its divisions and the leader. */
    private static List<Addressee> leaders(String unit) {
        return List.of(
                Addressee.post(unit, Role.DIVISION_HEAD.code(), null), Addressee.post(unit, Role.LEADER.code(), null));
    }

    private static Notice notice(Deadline deadline, NoticeKind kind, Addressee to, String what) {
        return new Notice(to, kind, new Notice.About(deadline.dossier(), deadline.code(), deadline.service()),
                deadline.due(), what);
    }

    private Map<UUID, List<Held>> held(List<UUID> dossiers) {
        return jdbc.sql("""
                select dossier_id, name, unit_code, role, division, assignee from work_item
                where dossier_id in (:dossiers) and unit_code <> 'applicant'
                """)
                .param("dossiers", dossiers)
                .query(Escalations::held)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::dossier));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit_code");
        String assignee = row.getString("assignee");
        return new Held(row.getObject("dossier_id", UUID.class), row.getString("name"), unit, assignee == null
                ? Addressee.post(unit, row.getString("role"), row.getString("division"))
                : Addressee.person(assignee));
    }

    /** An item of a dossier: whoever has it, and while nobody does, whoever may take it. */
    private record Held(UUID dossier, String name, String unit, Addressee holder) {}
}
