package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.form.FormAnswers;
import vn.motcua.payment.Payments;
import vn.motcua.security.CurrentActor;
import vn.motcua.slip.Slips;

/** One dossier of the applicant: while it is a draft what is still to do, once filed where it stands. */
@Controller
@RequestMapping("/dossiers/{id}")
class OwnDossierPage {

    private final DossierFiles files;
    private final DraftViews drafts;
    private final DossierViews views;
    private final Payments payments;
    private final UnitNames units;
    private final Slips slips;
    private final Download download;
    private final CurrentActor current;

    OwnDossierPage(
            DossierFiles files,
            DraftViews drafts,
            DossierViews views,
            Payments payments,
            UnitNames units,
            Slips slips,
            Download download,
            CurrentActor current) {
        this.files = files;
        this.drafts = drafts;
        this.views = views;
        this.payments = payments;
        this.units = units;
        this.slips = slips;
        this.download = download;
        this.current = current;
    }

    @GetMapping
    String open(@PathVariable String id, Model model) {
        DossierFile file = files.open(current.get(), id);
        if (file.dossier().isDraft()) {
            DraftView draft = drafts.of(file.dossier());
            model.addAttribute("draft", draft);
            model.addAttribute("tasks", drafts.tasks(draft));
            return "portal/draft";
        }
        model.addAttribute("view", views.own(file));
        model.addAttribute("slips", slips.of(current.get(), file.dossier().id()));
        model.addAttribute("fees",
                payments.of(file.dossier().id()).stream().map(PaymentView::of).toList());
        model.addAttribute("answers",
                FormAnswers.summary(file.service().form(), file.dossier().answers(), units::of));
        return "portal/dossier";
    }

    @GetMapping("/diagram")
    Object diagram(@PathVariable String id, Model model) {
        DossierFile file = files.open(current.get(), id);
        if (file.dossier().isDraft()) {
            return SeeOther.to("/services/" + file.dossier().service() + "/diagram");
        }
        model.addAttribute("view", views.own(file));
        return "portal/dossier-diagram";
    }

    /** The drawing in exactly the version on which the dossier runs. */
    @GetMapping("/diagram.bpmn")
    ResponseEntity<String> drawing(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noStore())
                .body(files.open(current.get(), id).service().diagram().xml());
    }

    @GetMapping("/documents/{key}")
    void document(@PathVariable String id, @PathVariable String key, HttpServletResponse response)
            throws IOException {
        download.document(current.get(), id, key, response);
    }

    @GetMapping("/results/{number}")
    void result(@PathVariable String id, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        download.result(current.get(), id, number, response);
    }
}
