package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.service.Service;

/**
 * Where a dossier stands, in short, for whoever holds its tracking key.
 *
 * @param dossier the dossier itself, without its applicant
 * @param service the service in the version on which it was filed
 * @param due the legal due date, null before acceptance
 * @param promised the new date promised with an apology, null without one
 * @param remaining the working time left, negative when late; null where no clock runs
 * @param late whether the legal time was ever exceeded, or is being exceeded now
 * @param stages the way: done, current and to come
 * @param asked what is asked of the applicant now
 */
public record Tracked(
        Dossier dossier,
        Service service,
        Instant due,
        LocalDate promised,
        Duration remaining,
        boolean late,
        List<Stage> stages,
        List<Asked> asked) {

    static Tracked of(DossierFile file) {
        return new Tracked(
                file.dossier(),
                file.service(),
                file.clock().due(),
                file.clock().promised(),
                file.remaining(),
                file.late(),
                file.stages(),
                file.asked());
    }

    /** One that is over: what its row keeps is what its events would tell. */
    static Tracked over(Dossier dossier, Service service, List<Stage> stages) {
        return new Tracked(
                dossier, service, dossier.milestones().dueAt(), null, null, dossier.late(), stages, List.of());
    }
}
