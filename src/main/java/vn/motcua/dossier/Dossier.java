package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.form.Answers;
import vn.motcua.refusal.Refusal;

/**
 * One applicant's application for one service at one unit.
 *
 * @param id the inner name, never shown as a secret
 * @param code the public number, null while it is a draft
 * @param service the key of the service
 * @param serviceVersion the version of the diagram and form on which it was filed
 * @param unit the code of the unit where it was filed
 * @param applicant who filed it
 * @param status where it stands
 * @param answers what was filled in
 * @param version counts the changes, for {@code If-Match}
 * @param milestones when what happened
 * @param late whether the legal time was ever exceeded; stays so for ever
 */
public record Dossier(
        UUID id,
        String code,
        String service,
        int serviceVersion,
        String unit,
        Applicant applicant,
        DossierStatus status,
        Answers answers,
        int version,
        Milestones milestones,
        boolean late) {

    /** Who files: the account and the name as it stood at filing. */
    public record Applicant(String account, String name) {}

    /** The instants of a dossier's life; those that have not come are null. */
    public record Milestones(
            Instant createdAt,
            Instant changedAt,
            Instant submittedAt,
            Instant acceptedAt,
            Instant dueAt,
            Instant resultAt,
            Instant endedAt) {}

    /** The number of the status on the national portal; 0 for a draft. */
    public int officialStatus() {
        return status.official(milestones.acceptedAt() != null);
    }

    /** The draft as it is filed: under its public number, on that version, with the answers to what was asked. */
    Dossier filed(String number, int onVersion, Answers asked) {
        return new Dossier(
                id, number, service, onVersion, unit, applicant, DossierStatus.SUBMITTED, asked, version + 1, milestones, late);
    }

    /** Whether it can still be filled in. */
    public boolean isDraft() {
        return status == DossierStatus.DRAFT;
    }

    /**
     * Checks that the dossier may go into that status.
     *
     * @throws Refusal {@code dossier.wrong-state} where the rules do not allow the move
     */
    void ensureCanBecome(DossierStatus next) {
        if (!status.canBecome(next)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.wrong-state", status.code(), next.code());
        }
    }
}
