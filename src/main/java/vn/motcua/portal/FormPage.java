package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.form.Field;
import vn.motcua.form.Page;
import vn.motcua.form.UnitChoices;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;

/**
 * The form, page by page. Whatever is sent is kept first and checked then, so nothing typed is ever lost.
 *
 * <p>Under {@code edit} the way leads on to the next page, under {@code change} back to the check before filing.
 */
@Controller
@RequestMapping("/dossiers/{id}")
class FormPage {

    private static final String LATER = "later";

    private final Dossiers dossiers;
    private final DraftViews drafts;
    private final DraftFilling filling;
    private final Prefills prefills;
    private final UnitChoices units;
    private final CurrentActor current;

    FormPage(
            Dossiers dossiers,
            DraftViews drafts,
            DraftFilling filling,
            Prefills prefills,
            UnitChoices units,
            CurrentActor current) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.filling = filling;
        this.prefills = prefills;
        this.units = units;
        this.current = current;
    }

    @GetMapping("/edit")
    Object first(@PathVariable String id) {
        DraftView draft = open(id);
        List<Page> pages = draft.pages();
        return SeeOther.to(pages.isEmpty() ? draft.at("") : draft.at("/edit/" + pages.get(0).id()));
    }

    @GetMapping("/{way:edit|change}/{pageId}")
    Object show(@PathVariable String id, @PathVariable String way, @PathVariable String pageId, Model model) {
        Dossier dossier = dossiers.find(current.get(), id);
        if (!dossier.isDraft()) {
            return SeeOther.to("/dossiers/" + id);
        }
        DraftView draft = drafts.of(dossier);
        return page(draft, pageOf(draft, pageId), way, List.of(), model);
    }

    @PostMapping("/{way:edit|change}/{pageId}")
    Object keep(
            @PathVariable String id,
            @PathVariable String way,
            @PathVariable String pageId,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        DraftView before = open(id);
        Page page = pageOf(before, pageId);
        DraftView draft = drafts.of(filling.keep(current.get(), before, page, posted));
        if (LATER.equals(posted.getFirst("then"))) {
            flash.addFlashAttribute("savedAt", draft.dossier().milestones().changedAt());
            return SeeOther.to(draft.at(""));
        }
        List<Field> revealed = filling.revealed(draft, page, posted);
        List<FieldProblem> problems = filling.problems(draft, page, revealed);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(draft, pageOf(draft, pageId), way, problems, model);
        }
        if (!revealed.isEmpty()) {
            flash.addFlashAttribute("revealed", true);
            return SeeOther.to(draft.at("/" + way + "/" + pageId + "#" + revealed.get(0).key()));
        }
        return SeeOther.to(way.equals("change") ? draft.at("/check") : draft.after(page));
    }

    /** What was typed so far, kept while the page stays open. */
    @PostMapping("/autosave/{pageId}")
    String autosave(
            @PathVariable String id,
            @PathVariable String pageId,
            @RequestParam MultiValueMap<String, String> posted,
            Model model) {
        DraftView draft = open(id);
        Dossier saved = filling.keep(current.get(), draft, pageOf(draft, pageId), posted);
        model.addAttribute("savedAt", saved.milestones().changedAt());
        return "portal/form-page :: saved";
    }

    private DraftView open(String id) {
        Dossier dossier = dossiers.find(current.get(), id);
        if (!dossier.isDraft()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.not-a-draft");
        }
        return drafts.of(dossier);
    }

    private static Page pageOf(DraftView draft, String pageId) {
        return draft.page(pageId).orElseThrow(Refusal::notFound);
    }

    private String page(DraftView draft, Page page, String way, List<FieldProblem> problems, Model model) {
        Map<String, Object> facts = Map.of(
                "draft", draft,
                "page", page,
                "answers", draft.dossier().answers(),
                "problems", problems,
                "prefills", prefills.of(current.get(), draft),
                "units", units,
                "way", way,
                "step", draft.stepOf(page),
                "back", way.equals("change") ? draft.at("/check") : draft.before(page));
        model.addAllAttributes(facts);
        return "portal/form-page";
    }
}
