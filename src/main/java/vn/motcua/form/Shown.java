package vn.motcua.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form shows to somebody's answers.
 *
 * @param pages the pages with what is left on them
 * @param keys the keys of the fields that are asked
 */
record Shown(List<Page> pages, Set<String> keys) {

    static Shown of(List<Page> pages) {
        return new Shown(pages, pages.stream()
                .flatMap(page -> page.fields().stream())
                .map(Field::key)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
