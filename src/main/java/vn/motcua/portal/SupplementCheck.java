package vn.motcua.portal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.form.Answers;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.FormCheck;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Page;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.web.Language;
import vn.motcua.web.Words;

/** Finds everything that is to be mended on a supplement at once, so that nobody sends it with a gap by mistake. */
@Component
class SupplementCheck {

    private static final String MISSING = "portal.supplement.missing";

    private final FormCheck formCheck;
    private final Words words;

    SupplementCheck(FormCheck formCheck, Words words) {
        this.formCheck = formCheck;
        this.words = words;
    }

    /** What is to be mended besides what is known already. */
    List<FieldProblem> problems(SupplementParts parts, Answers explanation, List<FieldProblem> known) {
        return Stream.concat(missing(parts, explanation, known).stream(), wrong(parts).stream()).toList();
    }

    /** What is wrong with the answers that are open. */
    private List<FieldProblem> wrong(SupplementParts parts) {
        FormSchema form = parts.file().service().form();
        Answers answers = parts.file().dossier().answers();
        return parts.pages(answers).stream()
                .flatMap(page -> formCheck.problems(page, form, answers).stream()
                        .filter(problem -> isOpen(page, problem)))
                .toList();
    }

    private static boolean isOpen(Page page, FieldProblem problem) {
        return page.fields().stream().anyMatch(field -> field.key().equals(problem.field()));
    }

    /** The documents that were named and not renewed; somebody who explains himself may leave them out. */
    private List<FieldProblem> missing(SupplementParts parts, Answers explanation, List<FieldProblem> known) {
        boolean explained = explanation.toMap().values().stream()
                .anyMatch(value -> value instanceof String text && !text.isBlank());
        if (explained) {
            return List.of();
        }
        return parts.slots(parts.file().dossier().answers()).stream()
                .filter(slot -> parts.asked().documents().contains(slot.key()))
                .filter(slot -> known.stream().noneMatch(problem -> problem.field().equals(slot.key())))
                .filter(slot -> !renewed(parts, slot))
                .map(this::problem)
                .toList();
    }

    private static boolean renewed(SupplementParts parts, DocumentSlot slot) {
        return parts.file().documents().stream()
                .filter(document -> document.key().equals(slot.key()))
                .map(DossierDocument::uploadedAt)
                .anyMatch(uploaded -> !uploaded.isBefore(parts.asked().askedAt()));
    }

    private FieldProblem problem(DocumentSlot slot) {
        return new FieldProblem(
                slot.key(),
                MISSING,
                words.in(Language.VIETNAMESE, MISSING, slot.nameIn(Language.VIETNAMESE)),
                words.in(Language.ENGLISH, MISSING, slot.nameIn(Language.ENGLISH)));
    }
}
