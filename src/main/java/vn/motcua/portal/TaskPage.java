package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import vn.motcua.dossier.DossierFiles;
import vn.motcua.form.Answers;
import vn.motcua.form.UnitChoices;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Work;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkSteps;

/** A task that lies in the applicant's lane, such as to confirm a draft of the result. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskPage {

    private final WorkList list;
    private final WorkSteps steps;
    private final Work work;
    private final DossierFiles files;
    private final TaskViews views;
    private final SupplementInput input;
    private final UnitChoices units;
    private final CurrentActor current;

    TaskPage(
            WorkList list,
            WorkSteps steps,
            Work work,
            DossierFiles files,
            TaskViews views,
            SupplementInput input,
            UnitChoices units,
            CurrentActor current) {
        this.list = list;
        this.steps = steps;
        this.work = work;
        this.files = files;
        this.views = views;
        this.input = input;
        this.units = units;
        this.current = current;
    }

    @GetMapping
    Object show(@PathVariable String id, Model model) {
        if (files.completedBy(id, current.get())) {
            return SeeOther.to("/dossiers");
        }
        WorkItem item = own(id);
        return switch (steps.asks(item)) {
            case "supplement" -> SeeOther.to("/dossiers/" + item.code() + "/supplement");
            case "payment" -> SeeOther.to("/dossiers/" + item.code());
            default -> page(item, Answers.none(), "", List.of(), model);
        };
    }

    @PostMapping
    Object answer(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (files.completedBy(id, current.get())) {
            return SeeOther.to("/dossiers");
        }
        WorkItem item = own(id);
        if (!steps.asks(item).equals("task")) {
            return SeeOther.to("/tasks/" + id);
        }
        Answers answers = input.typed(views.pages(item, Answers.none()), posted);
        String note = Optional.ofNullable(posted.getFirst("note")).orElse("");
        try {
            work.complete(current.get(), id, new Completion(posted.getFirst("outcome"), answers.toMap(), note));
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(item, answers, note, refused.fields(), model);
        }
        flash.addFlashAttribute("answered", item.name());
        return SeeOther.to("/dossiers/" + item.code());
    }

    /** The item, if it is the applicant's; an officer's own work has its own door. */
    private WorkItem own(String id) {
        WorkItem item = list.get(current.get(), id);
        if (!item.isApplicants()) {
            throw Refusal.notFound();
        }
        return item;
    }

    private String page(WorkItem item, Answers answers, String note, List<FieldProblem> problems, Model model) {
        model.addAttribute("task", views.of(current.get(), item, answers, note, problems));
        model.addAttribute("units", units);
        return "portal/task";
    }
}
