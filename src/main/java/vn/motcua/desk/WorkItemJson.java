package vn.motcua.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.motcua.service.Outcome;

/**
 * A work item as the API tells it.
 *
 * @param id the id of the item
 * @param code the dossier's public number
 * @param dossier the dossier's id
 * @param service the key of the service
 * @param serviceName its Vietnamese name
 * @param task the step of the diagram
 * @param unit where it lies, {@code applicant} for the applicant's own
 * @param role the role there
 * @param division the part of the unit, null for the whole
 * @param assignee the account that has it, null while nobody does
 * @param assigneeName that person's name
 * @param applicantName who filed the dossier
 * @param createdAt when it came
 * @param due when it is due, null where the diagram says nothing
 * @param state {@code available} or {@code claimed}
 * @param outcomes what may be decided, in the order of the drawing
 * @param form the schema of the step's form, null without one
 */
record WorkItemJson(
        String id,
        String code,
        UUID dossier,
        String service,
        String serviceName,
        Task task,
        String unit,
        String role,
        String division,
        String assignee,
        String assigneeName,
        String applicantName,
        OffsetDateTime createdAt,
        OffsetDateTime due,
        String state,
        List<Choice> outcomes,
        @JsonRawValue String form) {

    /** A step: its id in the diagram and its name. */
    record Task(String id, String name) {}

    /** One decision that the step allows. */
    record Choice(String id, String name, String nameEn, boolean reasonRequired, String style) {

        static Choice of(Outcome outcome) {
            return new Choice(
                    outcome.id(), outcome.name(), outcome.nameEn(), outcome.reasonRequired(), outcome.style());
        }
    }
}
