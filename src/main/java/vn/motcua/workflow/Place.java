package vn.motcua.workflow;

/**
 * Where a task lies: the post that it is offered to.
 *
 * @param unit the code of the unit, {@code applicant} for the applicant
 * @param role the role at that unit
 * @param division the part of the unit, null where the unit has only one
 */
record Place(String unit, String role, String division) {

    boolean isApplicants() {
        return "applicant".equals(unit);
    }
}
