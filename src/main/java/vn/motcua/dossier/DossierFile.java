package vn.motcua.dossier;

import java.time.Duration;
import java.util.List;
import vn.motcua.service.Service;

/**
 * A dossier opened on the table: everything that a page or the API shows of it.
 *
 * @param dossier the dossier itself
 * @param service the service in the version on which it was filed
 * @param clock its legal clock
 * @param remaining the working time left, negative when late; null where no clock runs
 * @param stages the way: done, current and to come
 * @param documents what was handed in
 * @param asked what is asked of the applicant now
 * @param results the papers issued
 * @param decisions what was decided so far
 */
public record DossierFile(
        Dossier dossier,
        Service service,
        DossierClock clock,
        Duration remaining,
        List<Stage> stages,
        List<DossierDocument> documents,
        List<Asked> asked,
        List<DossierResult> results,
        List<Decision> decisions) {

    /** Whether the legal time was exceeded, or is being exceeded now. */
    public boolean late() {
        return dossier.late() || remaining != null && remaining.isNegative();
    }
}
