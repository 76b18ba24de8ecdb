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
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.form.FormAnswers;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;

/** The last look before filing, and the filing itself. */
@Controller
@RequestMapping("/dossiers/{id}")
class CheckPage {

    private final Dossiers dossiers;
    private final Drafts drafts;
    private final DraftViews views;
    private final AnswerBy answerBy;
    private final UnitNames units;
    private final CurrentActor current;

    CheckPage(
            Dossiers dossiers,
            Drafts drafts,
            DraftViews views,
            AnswerBy answerBy,
            UnitNames units,
            CurrentActor current) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.views = views;
        this.answerBy = answerBy;
        this.units = units;
        this.current = current;
    }

    @GetMapping("/check")
    Object check(@PathVariable String id, Model model) {
        Dossier dossier = dossiers.find(current.get(), id);
        return dossier.isDraft() ? page(dossier, false, model) : SeeOther.to("/dossiers/" + id);
    }

    /** Whoever loads the address of the filing anew sees what he would file. */
    @GetMapping("/submit")
    Object again(@PathVariable String id) {
        return SeeOther.to("/dossiers/" + dossiers.find(current.get(), id).id() + "/check");
    }

    @PostMapping("/submit")
    Object submit(
            @PathVariable String id,
            @RequestParam(required = false) String submissionKey,
            Model model,
            HttpServletResponse response) {
        try {
            dossiers.submit(current.get(), DossierId.of(id), SubmissionKey.of(submissionKey));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.INVALID) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(dossiers.find(current.get(), id), true, model);
            }
            if (!refused.code().equals("dossier.not-a-draft")) {
                throw refused;
            }
            // Filed before, from another window: the one receipt says so.
        }
        return SeeOther.to("/dossiers/" + id + "/receipt");
    }

    private String page(Dossier dossier, boolean tried, Model model) {
        DraftView draft = views.of(dossier);
        List<PlacedProblem> problems = PlacedProblem.of(draft, views.problems(draft));
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        model.addAttribute("tried", tried);
        model.addAttribute("answers", FormAnswers.summary(draft.form(), dossier.answers(), units::of));
        model.addAttribute("places", DocumentPlace.of(
                draft, drafts.documents(current.get(), dossier.id()), List.of()));
        model.addAttribute("fee", problems.isEmpty() ? fee(draft) : null);
        model.addAttribute("limit", ServiceLine.of(draft.service().sheet()).limit());
        model.addAttribute("answerBy", answerBy.ifFiledNow());
        model.addAttribute("submissionKey", SubmissionKey.fresh());
        model.addAttribute("back", draft.at(draft.slots().isEmpty() ? "" : "/documents"));
        return "portal/check";
    }

    private static long fee(DraftView draft) {
        return draft.service().sheet().fee().amount(draft.dossier().answers().toMap());
    }
}
