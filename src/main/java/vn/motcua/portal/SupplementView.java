package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.AnswerPage;
import vn.motcua.form.Answers;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;

/**
 * A supplement as the applicant answers it: exactly what was asked is open, the rest is there to read.
 *
 * @param file the dossier
 * @param asked what was asked, in words
 * @param pages the questions that are open
 * @param step the form of the step itself, such as an explanation; empty without one
 * @param answers what is in the boxes
 * @param places the documents that are open
 * @param problems what is to be mended
 * @param rest what was filed, to read
 */
record SupplementView(
        DossierFile file,
        AskedView asked,
        List<Page> pages,
        List<Page> step,
        Answers answers,
        List<SupplementPlace> places,
        List<FieldProblem> problems,
        List<AnswerPage> rest) {

    /** An address of the dossier. */
    public String at(String rest) {
        return "/dossiers/" + file.dossier().code() + rest;
    }
}
