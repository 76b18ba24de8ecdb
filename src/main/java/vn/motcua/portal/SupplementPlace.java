package vn.motcua.portal;

import java.time.Instant;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.form.DocumentSlot;
import vn.motcua.refusal.FieldProblem;

/**
 * The place of one document that is asked for again.
 *
 * @param slot what is asked for
 * @param stored the file that is there, null without
 * @param askedAt when it was asked
 * @param problem why the last file was not taken, null if all is well
 */
record SupplementPlace(DocumentSlot slot, DossierDocument stored, Instant askedAt, FieldProblem problem) {

    /** Whether the file that is there came after it was asked for. */
    public boolean renewed() {
        return stored != null && !stored.uploadedAt().isBefore(askedAt);
    }
}
