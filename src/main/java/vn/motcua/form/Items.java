package vn.motcua.form;

import java.util.List;
import java.util.stream.Stream;

/** Looks through items and the sections among them. */
final class Items {

    private Items() {}

    static <T extends Item> List<T> all(List<Item> items, Class<T> kind) {
        return walk(items).filter(kind::isInstance).map(kind::cast).toList();
    }

    static Stream<Item> walk(List<Item> items) {
        return items.stream().flatMap(item -> item instanceof Section section
                ? Stream.concat(Stream.of(section), walk(section.items()))
                : Stream.of(item));
    }
}
