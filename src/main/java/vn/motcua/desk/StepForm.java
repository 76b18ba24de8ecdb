package vn.motcua.desk;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.Field;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Item;
import vn.motcua.form.Page;
import vn.motcua.form.Section;
import vn.motcua.service.Outcome;

/**
 * The form of a step as the decision panel shows it: whatever one of the outcomes asks for, since the outcome is
 * chosen by the button below it.
 */
final class StepForm {

    private final FormSchema schema;
    private final List<Outcome> outcomes;
    private final Map<String, List<Page>> byOutcome = new LinkedHashMap<>();

    StepForm(FormSchema schema, List<Outcome> outcomes, Answers answers) {
        this.schema = schema;
        this.outcomes = outcomes;
        outcomes.forEach(outcome ->
                byOutcome.put(outcome.id(), schema.visiblePages(answers, Map.of("outcome", outcome.id()))));
    }

    /** The pages with what at least one outcome asks for. */
    List<Page> pages() {
        Set<Item> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        byOutcome.values().forEach(pages -> pages.forEach(page -> leaves(page.items()).forEach(asked::add)));
        return schema.pages().stream()
                .map(page -> new Page(page.id(), page.title(), page.titleEn(), only(page.items(), asked), page.hide()))
                .filter(page -> !page.items().isEmpty())
                .toList();
    }

    /** For each field that not every outcome asks for, the names of those that do. */
    Map<String, String> reservations(boolean english) {
        Map<String, String> reserved = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            List<Outcome> asking = outcomes.stream().filter(outcome -> asks(outcome, field)).toList();
            if (!asking.isEmpty() && asking.size() < outcomes.size()) {
                reserved.put(field.key(), asking.stream()
                        .map(outcome -> english ? outcome.nameEn() : outcome.name())
                        .collect(Collectors.joining(", ")));
            }
        }
        return reserved;
    }

    private boolean asks(Outcome outcome, Field field) {
        return byOutcome.get(outcome.id()).stream().anyMatch(page -> page.fields().contains(field));
    }

    private static Stream<Item> leaves(List<Item> items) {
        return items.stream()
                .flatMap(item -> item instanceof Section section ? leaves(section.items()) : Stream.of(item));
    }

    private static List<Item> only(List<Item> items, Set<Item> asked) {
        return items.stream().map(item -> only(item, asked)).filter(Objects::nonNull).toList();
    }

    private static Item only(Item item, Set<Item> asked) {
        if (!(item instanceof Section section)) {
            return asked.contains(item) ? item : null;
        }
        List<Item> kept = only(section.items(), asked);
        return kept.isEmpty() ? null : new Section(section.id(), section.name(), kept, section.hide());
    }
}
