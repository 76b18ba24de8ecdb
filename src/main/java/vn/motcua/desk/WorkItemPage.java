package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.motcua.form.UnitChoices;
import vn.motcua.payment.Payments;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.workflow.Work;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkList;

/** One work item: the dossier on the left, the decision on the right. */
@Controller
@RequestMapping("/desk/work/{id}")
class WorkItemPage {

    private final WorkList list;
    private final Work work;
    private final DossierFiles files;
    private final DossierSheets dossiers;
    private final ItemSheets items;
    private final DecisionReading reading;
    private final ApologyDraft apology;
    private final UnitChoices units;
    private final Payments payments;
    private final CurrentActor current;

    WorkItemPage(
            WorkList list,
            Work work,
            DossierFiles files,
            DossierSheets dossiers,
            ItemSheets items,
            DecisionReading reading,
            ApologyDraft apology,
            UnitChoices units,
            Payments payments,
            CurrentActor current) {
        this.list = list;
        this.work = work;
        this.files = files;
        this.dossiers = dossiers;
        this.items = items;
        this.reading = reading;
        this.apology = apology;
        this.units = units;
        this.payments = payments;
        this.current = current;
    }

    @GetMapping
    String show(@PathVariable String id, Model model, HttpServletResponse response) {
        if (files.completedBy(id, current.get())) {
            return done(response);
        }
        WorkItem item = item(id);
        return page(item, apology.start(current.get(), item), model);
    }

    @PostMapping("/claim")
    Object claim(@PathVariable String id, Model model, HttpServletResponse response) {
        try {
            work.claim(current.get(), id);
            return SeeOther.to("/desk/work/" + id);
        } catch (Refusal refused) {
            return beaten(refused, id, DecisionInput.blank(), model, response);
        }
    }

    @PostMapping("/release")
    Object release(@PathVariable String id, RedirectAttributes flash) {
        WorkItem item = work.release(current.get(), id);
        flash.addFlashAttribute("released", item.code());
        return SeeOther.to("/desk");
    }

    @PostMapping("/assign")
    Object assign(@PathVariable String id, @RequestParam String officer, RedirectAttributes flash) {
        work.assign(current.get(), id, officer);
        flash.addFlashAttribute("assigned", true);
        return SeeOther.to("/desk/work/" + id);
    }

    @PostMapping("/decision")
    Object decide(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.get();
        if (files.completedBy(id, actor)) {
            return done(response);
        }
        WorkItem item = item(id);
        DecisionInput input = reading.read(item, posted);
        try {
            work.complete(actor, id, input.completion(items.asksSupplement(item, input.outcome())));
        } catch (Refusal refused) {
            return refused.fields().isEmpty()
                    ? beaten(refused, id, input, model, response)
                    : mend(item, input.with(refused.fields()), model, response);
        }
        flash.addFlashAttribute("decided", reading.nameOf(item, input.outcome()));
        flash.addFlashAttribute("decidedStep", item.name());
        flash.addFlashAttribute("decidedCode", item.code());
        return SeeOther.to("/desk");
    }

    private String mend(WorkItem item, DecisionInput input, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(item, input, model);
    }

    /** Somebody was faster: the page says who has it now, and keeps what was typed. */
    private String beaten(Refusal refused, String id, DecisionInput input, Model model, HttpServletResponse response) {
        if (refused.code().equals("work.done")) {
            return done(response);
        }
        if (refused.kind() != Refusal.Kind.CONFLICT) {
            throw refused;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("beaten", true);
        return page(item(id), input, model);
    }

    private static String done(HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return "desk/done";
    }

    private WorkItem item(String id) {
        return list.get(current.get(), id);
    }

    private String page(WorkItem item, DecisionInput input, Model model) {
        Actor actor = current.get();
        DossierSheet dossier = dossiers.open(actor, item.code());
        model.addAttribute("sheet", dossier);
        model.addAttribute("item", items.of(actor, item, dossier, input.answers()));
        model.addAttribute("fees", FeeLine.of(payments, item.dossier()));
        model.addAttribute("input", input);
        model.addAttribute("apology", apology.isFor(item));
        model.addAttribute("units", units);
        return "desk/work-item";
    }
}
