package vn.motcua.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.service.Services;

/** The drawn step {@code acceptDossier}: the dossier is taken in, its clock starts with the service's limit. */
@Component("acceptDossier")
class AcceptDossier implements JavaDelegate {

    private final Dossiers dossiers;
    private final DossierProgress progress;
    private final Services services;

    AcceptDossier(Dossiers dossiers, DossierProgress progress, Services services) {
        this.dossiers = dossiers;
        this.progress = progress;
        this.services = services;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Variables.dossier(execution);
        Dossier dossier = dossiers.get(id);
        String limit = services.version(dossier.service(), dossier.serviceVersion())
                .diagram()
                .limit()
                .map(TimeLimit::inVietnamese)
                .orElse("");
        progress.accept(id, limit);
    }
}
