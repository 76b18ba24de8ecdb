package vn.motcua.portal;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.service.Services;
import vn.motcua.service.Sheet;
import vn.motcua.web.Language;
import vn.motcua.workflow.WorkItem;

/** Puts dossiers and what is asked of their applicants into lines of a list. */
@Component
class OwnDossierLines {

    private final Services services;
    private final UnitNames units;
    private final StageNames stages;

    OwnDossierLines(Services services, UnitNames units, StageNames stages) {
        this.services = services;
        this.units = units;
        this.stages = stages;
    }

    OwnDossierLine of(Dossier dossier) {
        boolean open = !dossier.status().isEnd() && !dossier.status().awaitsApplicant()
                && dossier.milestones().resultAt() == null;
        return new OwnDossierLine(
                "/dossiers/" + (dossier.isDraft() ? dossier.id() : dossier.code()),
                name(services.version(dossier.service(), dossier.serviceVersion()).sheet()),
                dossier.code(),
                units.of(dossier.unit()),
                StatusWord.of(dossier.status()),
                dossier.isDraft() ? dossier.milestones().changedAt() : dossier.milestones().submittedAt(),
                open ? dossier.milestones().dueAt() : null);
    }

    OwnDossierLine of(WorkItem item) {
        return new OwnDossierLine(
                "/tasks/" + item.id(),
                stages.of(item),
                item.code(),
                services.find(item.service()).map(service -> name(service.sheet())).orElse(item.service()),
                null,
                item.times().createdAt(),
                item.times().dueAt());
    }

    private static String name(Sheet sheet) {
        return Language.isEnglish() ? sheet.nameEn() : sheet.name();
    }
}
