package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;

/** The documents of a draft: each has its place, its own form to send it, and its own words when it is not taken. */
@Controller
@RequestMapping("/dossiers/{id}/documents")
class DraftDocumentsPage {

    private final Dossiers dossiers;
    private final Drafts drafts;
    private final DraftViews views;
    private final Upload upload;
    private final UploadProblems uploadProblems;
    private final CurrentActor current;

    DraftDocumentsPage(
            Dossiers dossiers,
            Drafts drafts,
            DraftViews views,
            Upload upload,
            UploadProblems uploadProblems,
            CurrentActor current) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.views = views;
        this.upload = upload;
        this.uploadProblems = uploadProblems;
        this.current = current;
    }

    @GetMapping
    Object show(@PathVariable String id, Model model) {
        Dossier dossier = dossiers.find(current.get(), id);
        return dossier.isDraft() ? page(dossier, List.of(), model) : SeeOther.to("/dossiers/" + id);
    }

    @PostMapping
    Object handIn(
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Dossier dossier = draft(id);
        try {
            DossierDocument document = upload.keep(current.get(), dossier, key, file);
            flash.addFlashAttribute("received", document.name());
            flash.addFlashAttribute("receivedSize", document.size());
            return SeeOther.to("/dossiers/" + id + "/documents#place-" + key);
        } catch (Refusal refused) {
            List<FieldProblem> problems = uploadProblems.at(key, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(dossier, problems, model);
        }
    }

    @PostMapping("/{key}/removal")
    Object takeOut(@PathVariable String id, @PathVariable String key, RedirectAttributes flash) {
        drafts.detach(current.get(), draft(id).id(), key);
        flash.addFlashAttribute("removed", true);
        return SeeOther.to("/dossiers/" + id + "/documents#place-" + key);
    }

    private Dossier draft(String id) {
        Dossier dossier = dossiers.find(current.get(), id);
        if (!dossier.isDraft()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.not-a-draft");
        }
        return dossier;
    }

    private String page(Dossier dossier, List<FieldProblem> problems, Model model) {
        Actor applicant = current.get();
        DraftView draft = views.of(dossier);
        model.addAttribute("draft", draft);
        model.addAttribute("places", DocumentPlace.of(draft, drafts.documents(applicant, dossier.id()), problems));
        model.addAttribute("problems", problems);
        model.addAttribute("step", draft.steps() - 1);
        model.addAttribute("back", draft.lastPage());
        return "portal/documents";
    }
}
