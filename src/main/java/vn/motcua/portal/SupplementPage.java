package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.form.Answers;
import vn.motcua.form.Page;
import vn.motcua.form.UnitChoices;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.workflow.Work;

/**
 * The supplement: one form with just what was asked.
 *
 * <p>Every button sends the whole of it, so that a file that is uploaded costs no answer that was typed.
 */
@Controller
@RequestMapping("/dossiers/{id}/supplement")
class SupplementPage {

    private static final String SEND = "send";

    private final DossierFiles files;
    private final SupplementViews views;
    private final SupplementInput input;
    private final SupplementCheck check;
    private final Work work;
    private final UnitChoices units;
    private final CurrentActor current;

    SupplementPage(
            DossierFiles files,
            SupplementViews views,
            SupplementInput input,
            SupplementCheck check,
            Work work,
            UnitChoices units,
            CurrentActor current) {
        this.files = files;
        this.views = views;
        this.input = input;
        this.check = check;
        this.work = work;
        this.units = units;
        this.current = current;
    }

    @GetMapping
    Object show(@PathVariable String id, Model model) {
        SupplementParts parts = open(id);
        return parts.asked() == null ? SeeOther.to("/dossiers/" + id) : page(parts, Answers.none(), List.of(), model);
    }

    @PostMapping
    Object answer(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam MultiValueMap<String, MultipartFile> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor applicant = current.get();
        SupplementParts parts = open(id);
        if (parts.asked() == null) {
            return SeeOther.to("/dossiers/" + id);
        }
        Answers before = parts.file().dossier().answers();
        Answers answers = input.typed(parts.pages(before), posted);
        Answers step = input.typed(views.step(applicant, parts.asked()), posted);
        input.keep(applicant, parts.file().dossier(), answers);
        List<FieldProblem> problems = new ArrayList<>(
                input.keep(applicant, parts.file().dossier(), parts.slots(before.merge(answers)), sent));
        boolean send = SEND.equals(posted.getFirst("then"));
        if (send) {
            problems.addAll(check.problems(open(id), step, problems));
        }
        if (send && problems.isEmpty()) {
            problems.addAll(send(parts, answers, step));
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(open(id), both(answers, step), problems, model);
        }
        flash.addFlashAttribute(send ? "supplied" : "kept", true);
        return SeeOther.to("/dossiers/" + id + (send ? "" : "/supplement"));
    }

    /** Sends the supplement; what is wrong comes back. */
    private List<FieldProblem> send(SupplementParts parts, Answers answers, Answers step) {
        try {
            Map<String, Object> all = both(answers, step).toMap();
            work.supplement(current.get(), parts.file().dossier().id(), all, "");
            return List.of();
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            return refused.fields();
        }
    }

    private SupplementParts open(String id) {
        DossierFile file = files.open(current.get(), id);
        Asked asked = file.asked().stream()
                .filter(question -> question.kind().equals("supplement"))
                .findFirst()
                .orElse(null);
        return new SupplementParts(file, asked);
    }

    private String page(SupplementParts parts, Answers typed, List<FieldProblem> problems, Model model) {
        model.addAttribute("supplement", views.of(current.get(), parts, typed, problems));
        model.addAttribute("units", units);
        return "portal/supplement";
    }

    private static Answers both(Answers answers, Answers step) {
        Map<String, Object> all = new LinkedHashMap<>(answers.toMap());
        all.putAll(step.toMap());
        return Answers.of(all);
    }
}
