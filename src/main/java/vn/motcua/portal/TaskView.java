package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.AnswerPage;
import vn.motcua.form.Answers;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.service.Outcome;
import vn.motcua.web.Language;
import vn.motcua.workflow.WorkItem;

/**
 * A task in the applicant's lane: what it is about, what is asked, what may be answered.
 *
 * @param item the work item
 * @param name what it is called, in the language of the reader
 * @param file the dossier
 * @param outcomes what may be answered, in the order of the buttons
 * @param pages the form of the step; empty without one
 * @param answers what is in the boxes
 * @param note the applicant's own words
 * @param problems what is to be mended
 * @param filed what was filed, to read
 */
record TaskView(
        WorkItem item,
        String name,
        DossierFile file,
        List<Outcome> outcomes,
        List<Page> pages,
        Answers answers,
        String note,
        List<FieldProblem> problems,
        List<AnswerPage> filed) {

    /** The service's name in the language of the reader. */
    public String serviceName() {
        return Language.isEnglish() ? file.service().sheet().nameEn() : file.service().sheet().name();
    }

    /** The outcomes that need a reason. */
    public List<Outcome> reasoned() {
        return outcomes.stream().filter(Outcome::reasonRequired).toList();
    }

    /** The words on the button of an outcome. */
    public String words(Outcome outcome) {
        return Language.isEnglish() ? outcome.nameEn() : outcome.name();
    }

    /** The look of the button of an outcome. */
    public String look(Outcome outcome) {
        return "positive".equals(outcome.style()) ? "button" : "button quiet";
    }

    /** What is wrong with the note, null if it is in order. */
    public FieldProblem noteProblem() {
        return problems.stream().filter(problem -> problem.field().equals("note")).findFirst().orElse(null);
    }
}
