package vn.motcua.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;

/** Which work a person sees, said inside the SQL (invariant I3). */
final class WorkCondition {

    private static final Set<Role> LEADING = EnumSet.of(Role.LEADER, Role.DIVISION_HEAD);

    private final Actor actor;
    private final Map<String, Object> parameters = new HashMap<>();

    WorkCondition(Actor actor, Instant now) {
        this.actor = actor;
        parameters.put("me", actor.account());
        parameters.put("now", Timestamp.from(now));
        List<Post> posts = actor.posts();
        for (int place = 0; place < posts.size(); place++) {
            parameters.put("unit" + place, posts.get(place).unit());
            parameters.put("role" + place, posts.get(place).role().code());
            parameters.put("division" + place, posts.get(place).division());
        }
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String of(WorkView view) {
        return switch (view) {
            case AVAILABLE -> "(assignee is null and " + offeredToMyPosts() + ")";
            case MINE -> "(assignee = :me)";
            case OVERDUE -> "(due_at < :now and (assignee = :me or assignee is null and " + offeredToMyPosts() + "))";
            case UNIT -> ofMyUnits();
            case ESCALATED -> "(flag <> '' and " + ofUnitsThatILead() + ")";
        };
    }

    /** Everything that this person may see of the list. */
    String any() {
        return "(assignee = :me or " + offeredToMyPosts() + " or " + ofMyUnits() + ")";
    }

    private String offeredToMyPosts() {
        StringBuilder sql = new StringBuilder("(1 = 0");
        for (int place = 0; place < actor.posts().size(); place++) {
            sql.append(" or unit_code = :unit%1$d and role = :role%1$d".formatted(place))
                    .append(" and (division is null or division = '' or :division%1$d = '' or division = :division%1$d)"
                            .formatted(place));
        }
        return sql.append(')').toString();
    }

    private String ofUnitsThatILead() {
        StringBuilder sql = new StringBuilder("(1 = 0");
        for (int place = 0; place < actor.posts().size(); place++) {
            if (LEADING.contains(actor.posts().get(place).role())) {
                sql.append((" or unit_code = :unit%1$d and (division is null or division = '' or :division%1$d = ''"
                        + " or division = :division%1$d)").formatted(place));
            }
        }
        return sql.append(')').toString();
    }

    private String ofMyUnits() {
        StringBuilder sql = new StringBuilder("(1 = 0");
        for (int place = 0; place < actor.posts().size(); place++) {
            sql.append(" or unit_code = :unit").append(place);
        }
        return sql.append(')').toString();
    }
}
