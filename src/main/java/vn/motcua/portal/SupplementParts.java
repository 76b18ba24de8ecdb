package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.Answers;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.Item;
import vn.motcua.form.Page;

/**
 * Which parts of a dossier a supplement opens: those that were named, or all where none was.
 *
 * @param file the dossier
 * @param asked what was asked
 */
record SupplementParts(DossierFile file, Asked asked) {

    private boolean everything() {
        return asked.fields().isEmpty() && asked.documents().isEmpty();
    }

    /** The open questions, page by page, as those answers leave them. */
    List<Page> pages(Answers answers) {
        return file.service().form().visiblePages(answers).stream()
                .map(this::open)
                .filter(page -> !page.items().isEmpty())
                .toList();
    }

    /** The open documents: those that an officer named, whether the answers ask for them or not. */
    List<DocumentSlot> slots(Answers answers) {
        if (everything()) {
            return file.service().form().visiblePages(answers).stream()
                    .flatMap(page -> page.documents().stream())
                    .toList();
        }
        return file.service().form().documents().stream()
                .filter(slot -> asked.documents().contains(slot.key()))
                .toList();
    }

    private Page open(Page page) {
        List<? extends Item> fields = page.fields().stream()
                .filter(field -> everything() || asked.fields().contains(field.key()))
                .toList();
        return new Page(page.id(), page.title(), page.titleEn(), List.copyOf(fields), page.hide());
    }
}
