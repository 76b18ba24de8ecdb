package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Drafts;
import vn.motcua.form.Field;
import vn.motcua.form.FormCheck;
import vn.motcua.form.FormInput;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.security.Actor;

/** Takes what was typed into a page of a draft, and says what is to be mended on it. */
@Component
class DraftFilling {

    /** The name under which a page tells which questions were drawn on it. */
    private static final String DRAWN = "drawn";

    private final Drafts drafts;
    private final FormInput formInput;
    private final FormCheck formCheck;

    DraftFilling(Drafts drafts, FormInput formInput, FormCheck formCheck) {
        this.drafts = drafts;
        this.formInput = formInput;
        this.formCheck = formCheck;
    }

    /** Keeps what was typed, right or wrong. */
    Dossier keep(Actor applicant, DraftView draft, Page page, MultiValueMap<String, String> posted) {
        return drafts.save(applicant, draft.dossier().id(), formInput.fromPage(page, posted));
    }

    /** The questions that the newer answers bring to light and that the applicant has not seen yet. */
    List<Field> revealed(DraftView draft, Page page, MultiValueMap<String, String> posted) {
        List<String> drawn = posted.getOrDefault(DRAWN, List.of());
        return draft.form().shown(page, draft.dossier().answers()).fields().stream()
                .filter(field -> !drawn.contains(field.key()))
                .toList();
    }

    /** What is wrong with the answers to the questions that were seen. */
    List<FieldProblem> problems(DraftView draft, Page page, List<Field> unseen) {
        List<String> keys = unseen.stream().map(Field::key).toList();
        return formCheck.problems(page, draft.form(), draft.dossier().answers()).stream()
                .filter(problem -> !keys.contains(problem.field()))
                .toList();
    }
}
