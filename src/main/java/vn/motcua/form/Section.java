package vn.motcua.form;

import java.util.List;

/**
 * A group inside a page.
 *
 * @param id the id of the component
 * @param name its heading
 * @param items what stands in it, in order
 * @param hide when it is left out with all that is in it
 */
public record Section(String id, Words name, List<Item> items, Condition hide) implements Item {

    /** Keeps its own copy of the items. */
    public Section {
        items = List.copyOf(items);
    }

    @Override
    public String shape() {
        return "section";
    }
}
