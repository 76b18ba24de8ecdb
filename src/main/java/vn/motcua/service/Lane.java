package vn.motcua.service;

/**
 * A lane: whose work the nodes in it are.
 *
 * @param id its key
 * @param name what people see
 * @param unit where the work lies, for instance {@code receiving} or {@code department:01-TP}
 * @param role who does it there, for instance {@code specialist}
 * @param division the part of the unit, where a unit has several; null without
 */
public record Lane(String id, String name, String unit, String role, String division) {

    /** Whether the work is the applicant's own. */
    public boolean isApplicants() {
        return "applicant".equals(unit);
    }
}
