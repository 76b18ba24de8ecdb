package vn.motcua.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.document.Papers;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Tracking;
import vn.motcua.security.CurrentActor;
import vn.motcua.web.Language;

/** The receipt: what was filed, under which number, and how to see where it stands; it opens again at any time. */
@Controller
class ReceiptPage {

    private final DossierFiles files;
    private final Tracking tracking;
    private final TrackingAddress address;
    private final Papers papers;
    private final AnswerBy answerBy;
    private final UnitNames units;
    private final CurrentActor current;

    ReceiptPage(
            DossierFiles files,
            Tracking tracking,
            TrackingAddress address,
            Papers papers,
            AnswerBy answerBy,
            UnitNames units,
            CurrentActor current) {
        this.files = files;
        this.tracking = tracking;
        this.address = address;
        this.papers = papers;
        this.answerBy = answerBy;
        this.units = units;
        this.current = current;
    }

    @GetMapping("/dossiers/{id}/receipt")
    Object receipt(@PathVariable String id, Model model) {
        DossierFile file = files.open(current.get(), id);
        if (file.dossier().isDraft()) {
            return SeeOther.to("/dossiers/" + id);
        }
        String key = tracking.keyOf(file.dossier().id());
        String link = address.of(file.dossier().code(), key);
        model.addAttribute("dossier", file.dossier());
        model.addAttribute("serviceName", nameOf(file));
        model.addAttribute("unitName", units.of(file.dossier().unit()));
        model.addAttribute("documents", FiledDocument.of(file));
        model.addAttribute("trackingKey", key);
        model.addAttribute("qr", papers.qrDataUri(link));
        model.addAttribute("answerBy", answerBy.ifFiledAt(file.dossier().milestones().submittedAt()));
        model.addAttribute("limit", ServiceLine.of(file.service().sheet()).limit());
        return "portal/receipt";
    }

    private static String nameOf(DossierFile file) {
        return Language.isEnglish() ? file.service().sheet().nameEn() : file.service().sheet().name();
    }
}
