package vn.motcua.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Supplements;
import vn.motcua.form.Answers;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.FormInput;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** Takes what the applicant sent on the page of a supplement; kept first, checked then. */
@Component
class SupplementInput {

    private final FormInput formInput;
    private final Supplements supplements;
    private final Upload upload;
    private final UploadProblems uploadProblems;

    SupplementInput(
            FormInput formInput, Supplements supplements, Upload upload, UploadProblems uploadProblems) {
        this.formInput = formInput;
        this.supplements = supplements;
        this.upload = upload;
        this.uploadProblems = uploadProblems;
    }

    /** What was typed into those pages. */
    Answers typed(List<Page> pages, MultiValueMap<String, String> posted) {
        Answers answers = Answers.none();
        for (Page page : pages) {
            answers = Answers.of(joined(answers, formInput.fromPage(page, posted)));
        }
        return answers;
    }

    /** Keeps the answers that are open, right or wrong. */
    void keep(Actor applicant, Dossier dossier, Answers typed) {
        if (!typed.keys().isEmpty()) {
            supplements.save(applicant, dossier.id(), typed.toMap());
        }
    }

    /** Keeps the files that were chosen, and says which of them were not taken. */
    List<FieldProblem> keep(
            Actor applicant,
            Dossier dossier,
            List<DocumentSlot> slots,
            MultiValueMap<String, MultipartFile> files) {
        List<FieldProblem> problems = new ArrayList<>();
        for (DocumentSlot slot : slots) {
            MultipartFile file = files.getFirst(slot.key());
            if (file != null && !Upload.isNothing(file)) {
                try {
                    upload.keep(applicant, dossier, slot.key(), file);
                } catch (Refusal refused) {
                    problems.addAll(uploadProblems.at(slot.key(), refused));
                }
            }
        }
        return problems;
    }

    // Not merge: what was wiped out must stay there as wiped out, or the earlier answer would come back.
    private static Map<String, Object> joined(Answers first, Answers second) {
        Map<String, Object> both = new LinkedHashMap<>(first.toMap());
        both.putAll(second.toMap());
        return both;
    }
}
