package vn.motcua.decree;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.organisation.CalendarEdition;

/**
 * A decree that is being prepared.
 *
 * @param id its name
 * @param edition what would become the next version of the calendar
 * @param basedOn the version that was in force when it was made, and to which its preview belongs
 * @param madeAt when
 * @param published the version that it became; null while it is none
 */
public record Proposal(UUID id, CalendarEdition edition, int basedOn, Instant madeAt, Integer published) {

    /** Whether it takes an earlier version back. */
    public boolean takesBack() {
        return edition.takesBack() != null;
    }
}
