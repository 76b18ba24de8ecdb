package vn.motcua.portal;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Page;
import vn.motcua.service.Service;
import vn.motcua.web.Language;

/**
 * A draft as its applicant fills it in.
 *
 * @param dossier the draft itself
 * @param service the service in the version on which it would be filed now
 * @param unitName the name of the unit that shall receive it
 */
record DraftView(Dossier dossier, Service service, String unitName) {

    /** The service's name in the language of the reader. */
    public String serviceName() {
        return Language.isEnglish() ? service.sheet().nameEn() : service.sheet().name();
    }

    FormSchema form() {
        return service.form();
    }

    /** The pages with questions, as the answers so far leave them. */
    public List<Page> pages() {
        return form().visiblePages(dossier.answers()).stream()
                .filter(page -> !page.fields().isEmpty())
                .toList();
    }

    /** The documents that these answers ask for. */
    public List<DocumentSlot> slots() {
        return form().visiblePages(dossier.answers()).stream()
                .flatMap(page -> page.documents().stream())
                .toList();
    }

    /** The page of that id, if it asks anything. */
    Optional<Page> page(String id) {
        return pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Which step a page is, from 1. */
    int stepOf(Page page) {
        List<String> ids = pages().stream().map(Page::id).toList();
        return ids.indexOf(page.id()) + 1;
    }

    /** How many steps there are until it is filed: the pages, the documents, the check. */
    public int steps() {
        return pages().size() + (slots().isEmpty() ? 0 : 1) + 1;
    }

    /** Where the page after that one lies. */
    String after(Page page) {
        List<Page> pages = pages();
        int next = stepOf(page);
        if (next < pages.size()) {
            return at("/edit/" + pages.get(next).id());
        }
        return at(slots().isEmpty() ? "/check" : "/documents");
    }

    /** Where the page before that one lies. */
    String before(Page page) {
        int step = stepOf(page);
        return step > 1 ? at("/edit/" + pages().get(step - 2).id()) : at("");
    }

    /** Where the last page of questions lies; the overview where there is none. */
    String lastPage() {
        List<Page> pages = pages();
        return pages.isEmpty() ? at("") : at("/edit/" + pages.get(pages.size() - 1).id());
    }

    /** An address of this draft. */
    public String at(String rest) {
        return "/dossiers/" + dossier.id() + rest;
    }
}
