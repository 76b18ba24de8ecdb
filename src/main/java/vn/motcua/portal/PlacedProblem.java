package vn.motcua.portal;

import java.util.List;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.web.Language;

/**
 * Something to mend, with the address of the page on which it is mended.
 *
 * @param sentence what is wrong, in the language of the reader
 * @param href where to mend it
 */
record PlacedProblem(String sentence, String href) {

    static List<PlacedProblem> of(DraftView draft, List<FieldProblem> problems) {
        return problems.stream().map(problem -> of(draft, problem)).toList();
    }

    private static PlacedProblem of(DraftView draft, FieldProblem problem) {
        String page = draft.pages().stream()
                .filter(candidate -> candidate.fields().stream().anyMatch(field -> field.key().equals(problem.field())))
                .findFirst()
                .map(found -> "/change/" + found.id())
                .orElse("/documents");
        String sentence = Language.isEnglish() ? problem.messageEn() : problem.message();
        return new PlacedProblem(sentence, draft.at(page + "#" + problem.field()));
    }
}
