package vn.motcua.organisation;

import java.io.Serializable;

/**
 * A role at a unit, held by an officer.
 *
 * @param unit the code of the unit
 * @param role the role there
 * @param division the division to which the post is narrowed; empty for the whole unit
 */
public record Post(String unit, Role role, String division) implements Serializable {

    public Post {
        division = division == null ? "" : division;
    }

    /** A post for the whole of a unit. */
    public Post(String unit, Role role) {
        this(unit, role, "");
    }

    /** Whether the work of that division belongs to this post; no division means that of the whole unit. */
    public boolean covers(String wanted) {
        return division.isEmpty() || wanted == null || wanted.isEmpty() || division.equals(wanted);
    }
}
