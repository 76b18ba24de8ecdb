package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.service.Services;
import vn.motcua.web.Language;

/** Puts dossiers into the words of a list. */
@Component
class DossierLines {

    private final Services services;

    DossierLines(Services services) {
        this.services = services;
    }

    List<Line> of(List<Dossier> dossiers) {
        return dossiers.stream().map(this::line).toList();
    }

    private Line line(Dossier dossier) {
        return new Line(dossier, services.find(dossier.service())
                .map(service -> Language.isEnglish() ? service.sheet().nameEn() : service.sheet().name())
                .orElse(dossier.service()));
    }

    /**
     * One dossier of the list.
     *
     * @param dossier the dossier
     * @param service the name of its service
     */
    record Line(Dossier dossier, String service) {

        /** The key of the status's name. */
        public String statusKey() {
            return "desk.status." + dossier.status().code();
        }

        /** When it is due while its time runs; null where it stands, is over, or has not begun. */
        public Instant due() {
            boolean over = dossier.status().isEnd() || dossier.status() == DossierStatus.RESULT_READY;
            return over ? null : dossier.milestones().dueAt();
        }

        /** Since when its time stands still, roughly: when it last changed; null where it runs. */
        public Instant pausedSince() {
            return dossier.status().awaitsApplicant() ? dossier.milestones().changedAt() : null;
        }
    }
}
