package vn.motcua.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.form.Answers;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.security.Actor;
import vn.motcua.service.Outcome;
import vn.motcua.web.Language;
import vn.motcua.web.Words;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkSteps;

/** Lays a task open for the applicant who is to answer it. */
@Component
class TaskViews {

    private static final String NOTE_MISSING = "portal.task.note.missing";

    private final DossierFiles files;
    private final WorkSteps steps;
    private final UnitNames units;
    private final StageNames stages;
    private final Words words;

    TaskViews(DossierFiles files, WorkSteps steps, UnitNames units, StageNames stages, Words words) {
        this.files = files;
        this.steps = steps;
        this.units = units;
        this.stages = stages;
        this.words = words;
    }

    TaskView of(Actor applicant, WorkItem item, Answers answers, String note, List<FieldProblem> problems) {
        DossierFile file = files.open(applicant, item.code());
        return new TaskView(
                item,
                stages.of(item),
                file,
                steps.outcomes(item),
                pages(item, answers),
                answers,
                note,
                problems.stream().map(this::toApplicant).toList(),
                FormAnswers.summary(file.service().form(), file.dossier().answers(), units::of));
    }

    /** The pages of the step's form, with what the outcome asks for that asks the most: it is chosen below them. */
    List<Page> pages(WorkItem item, Answers answers) {
        return steps.form(item).map(form -> pages(form, steps.outcomes(item), answers)).orElse(List.of());
    }

    /** The sentence for a missing reason speaks to officers; an applicant is asked for his in other words. */
    private FieldProblem toApplicant(FieldProblem problem) {
        return problem.code().equals("work.reason-required")
                ? new FieldProblem(problem.field(), problem.code(), words.in(Language.VIETNAMESE, NOTE_MISSING),
                        words.in(Language.ENGLISH, NOTE_MISSING))
                : problem;
    }

    private static List<Page> pages(FormSchema form, List<Outcome> outcomes, Answers answers) {
        return outcomes.stream()
                .map(outcome -> form.visiblePages(answers, Map.of("outcome", outcome.id())))
                .max(Comparator.comparingInt(TaskViews::questions))
                .orElse(List.of());
    }

    private static int questions(List<Page> pages) {
        return pages.stream().mapToInt(page -> page.fields().size()).sum();
    }
}
