package vn.motcua.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a form: its id and its pages. */
final class SchemaReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    private final Complaints complaints;

    private final ItemReader items;

    private final Set<String> pageIds = new HashSet<>();

    SchemaReader(String file) {
        this.complaints = new Complaints(file);
        this.items = new ItemReader(complaints);
    }

    FormSchema read(String json) {
        Component root = new Component(tree(json));
        String key = root.id();
        if (key == null || !ID.matcher(key).matches()) {
            complaints.add("form", "id");
            key = "form";
        }
        List<Page> pages = pages(key, root.components());
        pages.stream().flatMap(page -> page.fields().stream())
                .filter(field -> field.isSchool() && field.school().catchmentOf() != null)
                .forEach(field -> checkCatchment(field, pages));
        if (pages.isEmpty() && complaints.count() == 0) {
            complaints.add(key, "empty");
        }
        complaints.refuseIfAny();
        return new FormSchema(key, json, pages);
    }

    /** The commune in whose catchment the school lies is asked for in the same form. */
    private void checkCatchment(Field field, List<Page> pages) {
        String home = field.school().catchmentOf();
        boolean asked = pages.stream().flatMap(page -> page.fields().stream())
                .anyMatch(other -> other.key().equals(home) && "commune".equals(other.unitTier()));
        if (!asked) {
            complaints.add(field.key(), "catchment-of", home);
        }
    }

    private JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException failure) {
            complaints.add("form", "json", failure.getOriginalMessage());
            complaints.refuseIfAny();
            throw new IllegalStateException(failure);
        }
    }

    private List<Page> pages(String key, List<Component> components) {
        List<Page> pages = new ArrayList<>();
        List<Item> loose = new ArrayList<>();
        int looseAt = -1;
        for (Component component : components) {
            if ("group".equals(component.type())) {
                page(component, pages);
            } else {
                items.read(component).ifPresent(loose::add);
                looseAt = looseAt < 0 && !loose.isEmpty() ? pages.size() : looseAt;
            }
        }
        if (!loose.isEmpty()) {
            complaints.addIf(!pageIds.add(key), components.get(0), "page-id");
            Words title = Sentences.both("form.page");
            pages.add(looseAt, new Page(key, title.vi(), title.en(), loose, Condition.NEVER));
        }
        return pages;
    }

    private void page(Component group, List<Page> pages) {
        boolean named = group.id() != null && ID.matcher(group.id()).matches();
        complaints.addIf(!named || !pageIds.add(group.id()), group, "page-id");
        items.section(group).ifPresent(section -> pages.add(new Page(section.id(), section.name().vi(),
                section.name().en(), section.items(), section.hide())));
    }
}
