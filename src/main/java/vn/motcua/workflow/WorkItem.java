package vn.motcua.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * One open task of one officer or post.
 *
 * @param id the id of the engine's task
 * @param dossier the dossier's id
 * @param code the dossier's public number
 * @param service the key of the service
 * @param definitionId the version of the diagram in which the task lies
 * @param step the id of the task in that diagram
 * @param name the task's name
 * @param formKey the key of the step's form, null without one
 * @param post where it lies
 * @param assignee the account that claimed it, null while nobody did
 * @param applicantName who filed the dossier
 * @param times when it came and when it is due
 * @param flag {@code soon} or {@code late} once the sweep saw it come near its due date or pass it; else empty
 */
public record WorkItem(
        String id,
        UUID dossier,
        String code,
        String service,
        String definitionId,
        String step,
        String name,
        String formKey,
        WorkPost post,
        String assignee,
        String applicantName,
        Times times,
        String flag) {

    /** The post to which a task is offered. */
    public record WorkPost(String unit, String role, String division) {}

    /** When a task came, when it is due (null where the diagram says nothing), and its place in the list. */
    public record Times(Instant createdAt, Instant dueAt, Instant sortAt) {}

    /** The same item in the hands of that account; null gives it back to its post. */
    WorkItem heldBy(String account) {
        return new WorkItem(id, dossier, code, service, definitionId, step, name, formKey, post, account, applicantName,
                times, flag);
    }

    /** Whether nobody has it yet. */
    public boolean isAvailable() {
        return assignee == null;
    }

    /** Whether it lies in the applicant's lane. */
    public boolean isApplicants() {
        return "applicant".equals(post.unit());
    }
}
