package vn.motcua.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;

/**
 * Which work a person sees, said inside the SQL (invariant I3).
 *
 * <p>A view is a list of parts that have no item in common, one for each post or unit, so that the database finds each as
 * the range of one index, in the order of the list.
 */
final class WorkCondition {

    private static final Set<Role> LEADING = EnumSet.of(Role.LEADER, Role.DIVISION_HEAD);

    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> offered;
    private final List<String> led;
    private final List<String> units;
    private final String late;

    WorkCondition(Actor actor, Instant now) {
        parameters.put("me", actor.account());
        parameters.put("now", Timestamp.from(now));
        offered = narrowed(actor.posts(), post -> "unit_code = " + named("unit", post.unit()) + " and role = "
                + named("role", post.role().code()));
        led = narrowed(
                actor.posts().stream().filter(post -> LEADING.contains(post.role())).toList(),
                post -> "unit_code = " + named("unit", post.unit()));
        units = actor.posts().stream()
                .map(post -> "unit_code = " + named("unit", post.unit()))
                .distinct()
                .toList();
        // What officers have is flagged by the sweep; an applicant's few items are looked at one by one.
        late = actor.posts().isEmpty() ? "due_at < :now" : "flag = 'late' and sort_at <= :now";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The parts of a view; none where there is nothing that this person could see in it. */
    List<String> parts(WorkView view) {
        return switch (view) {
            case AVAILABLE -> offered.stream().map(part -> "assignee is null and " + part).toList();
            case MINE -> List.of("assignee = :me");
            case OVERDUE -> Stream.concat(
                            Stream.of("assignee = :me and " + late),
                            parts(WorkView.AVAILABLE).stream().map(part -> part + " and " + late))
                    .toList();
            case UNIT -> units;
            case ESCALATED -> led.stream().map(part -> "flag <> '' and " + part).toList();
        };
    }

    String of(WorkView view) {
        return anyOf(parts(view));
    }

    /** Everything that this person may see of the list. */
    String any() {
        return anyOf(Stream.concat(Stream.of("assignee = :me"), units.stream()).toList());
    }

    /** The posts from which this person may take work, whoever has it now. */
    String offeredToMyPosts() {
        return anyOf(offered);
    }

    /** The units, or their divisions, that this person leads. */
    String led() {
        return anyOf(led);
    }

    /** The units in which this person has a post. */
    String ofMyUnits() {
        return units.stream()
                .map(unit -> unit.substring(unit.indexOf(':')))
                .collect(Collectors.joining(", ", "unit_code in (", ")"));
    }

    boolean hasPosts() {
        return !units.isEmpty();
    }

    private static String anyOf(List<String> parts) {
        return parts.isEmpty() ? "(1 = 0)" : parts.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    /** One part for each place, narrowed to its divisions unless one of the posts there is for all of them. */
    private List<String> narrowed(List<Post> posts, Function<Post, String> place) {
        Map<String, Set<String>> divisions = new LinkedHashMap<>();
        posts.forEach(post ->
                divisions.computeIfAbsent(place.apply(post), any -> new LinkedHashSet<>()).add(post.division()));
        List<String> parts = new ArrayList<>();
        divisions.forEach((part, names) -> parts.add(names.contains("") ? part : part + ofDivisions(names)));
        return List.copyOf(parts);
    }

    private String ofDivisions(Set<String> names) {
        return names.stream()
                .map(name -> named("division", name))
                .collect(Collectors.joining(", ", " and (division is null or division = '' or division in (", "))"));
    }

    /** The parameter of that kind with that value; the same value has one name. */
    private String named(String kind, String value) {
        int place = 0;
        while (!value.equals(parameters.getOrDefault(kind + place, value))) {
            place++;
        }
        parameters.put(kind + place, value);
        return ":" + kind + place;
    }
}
