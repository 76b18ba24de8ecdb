package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.form.Answers;
import vn.motcua.form.DocumentSlot;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.web.Language;
import vn.motcua.web.Words;

/** Sees to it that nobody sends a supplement with nothing in it by mistake. */
@Component
class SupplementCheck {

    private static final String MISSING = "portal.supplement.missing";

    private final Words words;

    SupplementCheck(Words words) {
        this.words = words;
    }

    /** The documents that were named and not renewed; somebody who explains himself may leave them out. */
    List<FieldProblem> missing(SupplementParts parts, Answers explanation, List<FieldProblem> known) {
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
