package vn.motcua.workflow;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** Nobody handles his own dossier, and whoever proposed a decision does not sign it (Decree 61/2018, article 17). */
@Component
class FourEyes {

    /** The forms with which results and refusals are signed. */
    private static final Set<String> SIGNING = Set.of("sign", "refuse");

    private final DossierProgress progress;

    FourEyes(DossierProgress progress) {
        this.progress = progress;
    }

    /**
     * Checks that this actor may act on the item.
     *
     * @throws Refusal {@code work.own-dossier}, {@code work.four-eyes}
     */
    void ensure(Actor actor, WorkItem item, Dossier dossier) {
        if (item.isApplicants()) {
            return;
        }
        if (dossier.applicant().account().equals(actor.account())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "work.own-dossier");
        }
        boolean signs = SIGNING.contains(String.valueOf(item.formKey()));
        if (signs && progress.preparedBy(item.dossier(), actor.account(), item.post().role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "work.four-eyes");
        }
    }
}
