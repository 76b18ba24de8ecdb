package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Post;
import vn.motcua.security.Actor;

/**
 * Who may see a dossier, in one place and inside the SQL: its applicant, officers of units that hold or held it, the
 * manager (invariant I3).
 */
@Component
public class DossierAccess {

    /**
     * A condition on the table {@code dossier d} and the values of its named parameters.
     *
     * @param sql the condition
     * @param parameters the values for it
     */
    public record Condition(String sql, Map<String, Object> parameters) {}

    /** The condition under which the actor may see a dossier; never true for those who have no business with any. */
    public Condition visibleTo(Actor actor) {
        return switch (actor.kind()) {
            case CITIZEN, BUSINESS -> new Condition("d.applicant = :viewer", Map.of("viewer", actor.account()));
            case OFFICER -> ofUnits(actor);
            case MANAGER -> new Condition("d.status <> 'draft'", Map.of());
            case ANONYMOUS, DESIGNER, ADMIN, SYSTEM -> new Condition("1 = 0", Map.of());
        };
    }

    private static Condition ofUnits(Actor officer) {
        List<String> units = officer.posts().stream().map(Post::unit).distinct().toList();
        if (units.isEmpty()) {
            return new Condition("1 = 0", Map.of());
        }
        return new Condition("""
                d.status <> 'draft' and exists (select 1 from dossier_unit u
                    where u.dossier_id = d.id and u.unit_code in (:units))
                """, Map.of("units", units));
    }
}
