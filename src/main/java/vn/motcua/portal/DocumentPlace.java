package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.form.DocumentSlot;
import vn.motcua.refusal.FieldProblem;

/**
 * The place of one document on the page of documents.
 *
 * @param slot what is asked for
 * @param needed whether the answers so far ask for it
 * @param stored the file that is there already, null without
 * @param problem why the last file was not taken, null if all is well
 */
record DocumentPlace(DocumentSlot slot, boolean needed, DossierDocument stored, FieldProblem problem) {

    /** The places that the answers ask for, then those that hold a file which is no longer needed. */
    static List<DocumentPlace> of(DraftView draft, List<DossierDocument> documents, List<FieldProblem> problems) {
        Map<String, DossierDocument> stored =
                documents.stream().collect(Collectors.toMap(DossierDocument::key, Function.identity()));
        List<DocumentSlot> needed = draft.slots();
        List<DocumentSlot> all = new ArrayList<>(needed);
        draft.form().documents().stream()
                .filter(slot -> stored.containsKey(slot.key()))
                .filter(slot -> needed.stream().noneMatch(other -> other.key().equals(slot.key())))
                .forEach(all::add);
        return all.stream()
                .map(slot -> new DocumentPlace(
                        slot, needed.contains(slot), stored.get(slot.key()), problemOf(slot, problems)))
                .toList();
    }

    private static FieldProblem problemOf(DocumentSlot slot, List<FieldProblem> problems) {
        return problems.stream().filter(problem -> problem.field().equals(slot.key())).findFirst().orElse(null);
    }
}
