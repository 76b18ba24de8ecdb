package vn.motcua.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Drafts;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.service.Services;
import vn.motcua.web.Language;
import vn.motcua.web.TaskLine;
import vn.motcua.web.Words;

/** Lays drafts open for their applicants, with what is done and what is still to do. */
@Component
class DraftViews {

    private final Services services;
    private final Drafts drafts;
    private final UnitNames units;
    private final Words words;

    DraftViews(Services services, Drafts drafts, UnitNames units, Words words) {
        this.services = services;
        this.drafts = drafts;
        this.units = units;
        this.words = words;
    }

    DraftView of(Dossier draft) {
        return new DraftView(draft, services.get(draft.service()), units.of(draft.unit()));
    }

    /** What is still missing or wrong, in the order in which it is asked. */
    List<FieldProblem> problems(DraftView draft) {
        return drafts.problems(draft.dossier());
    }

    /** The list of what is to do until the draft can be filed. */
    List<TaskLine> tasks(DraftView draft) {
        Set<String> open = new HashSet<>();
        problems(draft).forEach(problem -> open.add(problem.field()));
        List<TaskLine> tasks = new ArrayList<>();
        for (Page page : draft.pages()) {
            tasks.add(new TaskLine(
                    page.titleIn(Language.current()), draft.at("/edit/" + page.id()), status(page, draft, open)));
        }
        if (!draft.slots().isEmpty()) {
            tasks.add(new TaskLine(
                    words.here("portal.documents.title"), draft.at("/documents"), documentStatus(draft, open)));
        }
        tasks.add(new TaskLine(
                words.here("portal.check.task"), draft.at("/check"), TaskLine.Status.NOT_STARTED));
        return tasks;
    }

    private static TaskLine.Status status(Page page, DraftView draft, Set<String> open) {
        if (page.fields().stream().noneMatch(field -> open.contains(field.key()))) {
            return TaskLine.Status.DONE;
        }
        boolean begun = page.fields().stream().anyMatch(field -> draft.dossier().answers().get(field.key()) != null);
        return begun ? TaskLine.Status.STARTED : TaskLine.Status.NOT_STARTED;
    }

    private static TaskLine.Status documentStatus(DraftView draft, Set<String> open) {
        List<String> required = draft.slots().stream()
                .filter(DocumentSlot::required)
                .map(DocumentSlot::key)
                .toList();
        if (required.stream().noneMatch(open::contains)) {
            return TaskLine.Status.DONE;
        }
        return required.stream().allMatch(open::contains) ? TaskLine.Status.NOT_STARTED : TaskLine.Status.STARTED;
    }
}
