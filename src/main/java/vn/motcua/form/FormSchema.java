package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form as the designer drew it: read once, checked, and ready to be drawn and to be validated against. */
public final class FormSchema {

    private final String key;

    private final String json;

    private final List<Page> pages;

    private final Visibility visibility;

    FormSchema(String key, String json, List<Page> pages) {
        this.key = key;
        this.json = json;
        this.pages = List.copyOf(pages);
        this.visibility = new Visibility(this.pages);
    }

    /** Reads a form in the JSON of Camunda Forms; refuses it with all that is wrong with it. */
    public static FormSchema read(String file, String json) throws FormRefused {
        return new SchemaReader(file).read(json);
    }

    /** The id of the form, which is the key of its service or of its kind. */
    public String key() {
        return key;
    }

    /** The form as it was read. */
    public String json() {
        return json;
    }

    /** All pages, in order. */
    public List<Page> pages() {
        return pages;
    }

    /** The page of that id. */
    public Optional<Page> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** All inputs, in order; file pickers are documents. */
    public List<Field> fields() {
        return pages.stream().flatMap(page -> page.fields().stream()).toList();
    }

    /** The input of that key. */
    public Optional<Field> field(String fieldKey) {
        return fields().stream().filter(field -> field.key().equals(fieldKey)).findFirst();
    }

    /** The documents to hand in, in order. */
    public List<DocumentSlot> documents() {
        return pages.stream().flatMap(page -> page.documents().stream()).toList();
    }

    /** The pages with what these answers leave on them. */
    public List<Page> visiblePages(Answers answers) {
        return visiblePages(answers, Map.of());
    }

    /** The same, in a context of values besides the answers. */
    public List<Page> visiblePages(Answers answers, Map<String, Object> context) {
        return asked(answers, context).pages();
    }

    /** What these answers leave to be asked. */
    Shown asked(Answers answers, Map<String, Object> context) {
        return visibility.shown(answers, context);
    }

    /** The page with what these answers leave on it, ready to be drawn. */
    public Page shown(Page page, Answers answers) {
        return shown(page, answers, Map.of());
    }

    /** The same, in a context of values besides the answers. */
    public Page shown(Page page, Answers answers, Map<String, Object> context) {
        return visiblePages(answers, context).stream()
                .filter(visible -> visible.id().equals(page.id()))
                .findFirst()
                .orElseGet(() -> page.with(List.of()));
    }

    /** The fields of a page that the newer answers bring to light: it is drawn once more before the next one. */
    public List<Field> revealed(Page page, Answers before, Answers after) {
        List<Field> known = shown(page, before).fields();
        return shown(page, after).fields().stream().filter(field -> !known.contains(field)).toList();
    }
}
