package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.form.Answers;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.workflow.AskedParts;
import vn.motcua.workflow.Completion;

/**
 * What an officer typed into the decision panel; shown again word for word when something is to be mended.
 *
 * @param outcome the button that was pressed, null before
 * @param note his words
 * @param answers what he recorded in the step's form
 * @param askedFields the answers that the applicant is to mend
 * @param askedDocuments the documents that the applicant is to hand in again
 * @param problems what is to be mended
 */
record DecisionInput(
        String outcome,
        String note,
        Answers answers,
        List<String> askedFields,
        List<String> askedDocuments,
        List<FieldProblem> problems) {

    static DecisionInput blank() {
        return new DecisionInput(null, "", Answers.none(), List.of(), List.of(), List.of());
    }

    DecisionInput with(List<FieldProblem> found) {
        return new DecisionInput(outcome, note, answers, askedFields, askedDocuments, found);
    }

    /** The decision as the workflow takes it; parts are asked for only by an outcome that asks for a supplement. */
    Completion completion(boolean asksSupplement) {
        Map<String, Object> all = new LinkedHashMap<>(answers.toMap());
        if (asksSupplement) {
            all.put(AskedParts.FIELDS, askedFields);
            all.put(AskedParts.DOCUMENTS, askedDocuments);
        }
        return new Completion(outcome, all, note);
    }

    /** The problem of the note, null if it is in order. */
    public FieldProblem noteProblem() {
        return problems.stream().filter(problem -> problem.field().equals("note")).findFirst().orElse(null);
    }
}
