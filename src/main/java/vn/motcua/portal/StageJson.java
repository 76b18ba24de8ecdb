package vn.motcua.portal;

import java.time.OffsetDateTime;

/**
 * One stage of a dossier's way, as the API tells it.
 *
 * @param name what happens
 * @param state {@code done}, {@code current} or {@code upcoming}
 * @param from when it began, null if it has not
 * @param to when it ended, null if it has not
 * @param unit the code of the unit that has it, {@code applicant} for the applicant
 * @param unitName the name of that unit
 * @param role the role that has it there
 * @param step the id of the step in the diagram
 */
record StageJson(
        String name,
        String state,
        OffsetDateTime from,
        OffsetDateTime to,
        String unit,
        String unitName,
        String role,
        String step) {}
