package vn.motcua.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.Answers;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.security.Actor;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkSteps;

/** Lays a supplement open for the applicant who is to answer it. */
@Component
class SupplementViews {

    private final WorkList work;
    private final WorkSteps steps;
    private final AskedViews askedViews;
    private final UnitNames units;

    SupplementViews(WorkList work, WorkSteps steps, AskedViews askedViews, UnitNames units) {
        this.work = work;
        this.steps = steps;
        this.askedViews = askedViews;
        this.units = units;
    }

    SupplementView of(Actor applicant, SupplementParts parts, Answers typed, List<FieldProblem> problems) {
        DossierFile file = parts.file();
        Answers answers = file.dossier().answers().merge(typed);
        return new SupplementView(
                file,
                askedViews.of(file, parts.asked()),
                parts.pages(answers),
                step(applicant, parts.asked()),
                answers,
                parts.slots(answers).stream().map(slot -> place(slot, parts, problems)).toList(),
                problems,
                FormAnswers.summary(file.service().form(), file.dossier().answers(), units::of));
    }

    /** The pages of the form of the step itself; empty without one. */
    List<Page> step(Actor applicant, Asked asked) {
        Optional<FormSchema> form = steps.form(work.get(applicant, asked.workItem()));
        return form.map(schema -> schema.visiblePages(Answers.none())).orElse(List.of());
    }

    private static SupplementPlace place(DocumentSlot slot, SupplementParts parts, List<FieldProblem> problems) {
        DossierDocument stored = parts.file().documents().stream()
                .filter(document -> document.key().equals(slot.key()))
                .findFirst()
                .orElse(null);
        FieldProblem problem = problems.stream()
                .filter(found -> found.field().equals(slot.key()))
                .findFirst()
                .orElse(null);
        return new SupplementPlace(slot, stored, parts.asked().askedAt(), problem);
    }
}
