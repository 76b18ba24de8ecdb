package vn.motcua.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One page of a form: a group of the top level, or all components that stand in none.
 *
 * @param id the id of the group, fit for a URL
 * @param title the heading
 * @param titleEn the heading in English, null where nobody wrote it yet
 * @param items what stands on it, in order
 * @param hide when the whole page is left out
 */
public record Page(String id, String title, String titleEn, List<Item> items, Condition hide) {

    /** Keeps its own copy of the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** The heading in both languages. */
    public Words name() {
        return new Words(title, titleEn);
    }

    /** The heading in that language. */
    public String titleIn(Locale locale) {
        return name().in(locale);
    }

    /** The inputs on it, those of its sections too. */
    public List<Field> fields() {
        return Items.all(items, Field.class);
    }

    /** The documents asked for on it. */
    public List<DocumentSlot> documents() {
        return Items.all(items, DocumentSlot.class);
    }

    Page with(List<Item> otherItems) {
        return new Page(id, title, titleEn, otherItems, hide);
    }

    /** The tiers whose units may be picked on it; each needs its list of choices once. */
    public List<String> unitTiers() {
        return fields().stream().map(Field::unitTier).filter(Objects::nonNull).distinct().toList();
    }
}
