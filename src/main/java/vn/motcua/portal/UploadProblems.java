package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.web.Language;
import vn.motcua.web.Words;

/** Puts the reason why a file was not taken where the person looks: at the place of that file. */
@Component
class UploadProblems {

    private final Words words;

    UploadProblems(Words words) {
        this.words = words;
    }

    /** The problem at that place; a refusal that is not about the file itself is thrown on. */
    List<FieldProblem> at(String key, Refusal refused) {
        if (refused.kind() != Refusal.Kind.INVALID) {
            throw refused;
        }
        Object[] arguments = refused.arguments();
        return List.of(new FieldProblem(
                key,
                refused.code(),
                words.ofRefusal(Language.VIETNAMESE, refused.code(), arguments),
                words.ofRefusal(Language.ENGLISH, refused.code(), arguments)));
    }
}
