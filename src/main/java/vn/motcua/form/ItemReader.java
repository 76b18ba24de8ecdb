package vn.motcua.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the components of a form, one by one. */
final class ItemReader {

    private static final int DEEPEST = 4;

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    /** Words that FEEL keeps for itself: a condition could not speak about such a key. */
    private static final Set<String> FEEL_WORDS = Set.of("if", "then", "else", "for", "in", "return", "some", "every",
            "satisfies", "and", "or", "not", "null", "true", "false", "function", "between", "instance", "of");

    /** What form-js can do and the product cannot: it would be lost in silence. */
    private static final List<String> UNKNOWN_SETTINGS = List.of("disabled", "readonly", "defaultValue", "path",
            "valuesKey", "valuesExpression", "disallowPassedDates", "multiple", "isRepeating");

    private static final Set<String> DOCUMENT_FORMS = Set.of("original", "copy", "certified-copy");

    private static final String DOCUMENT_FILES = ".pdf,.jpg,.jpeg,.png";

    private final Complaints complaints;

    private final LabelCheck labels;

    private final FieldReader fields;

    private final Set<String> keys = new HashSet<>();

    private int depth;

    ItemReader(Complaints complaints) {
        this.complaints = complaints;
        this.labels = new LabelCheck(complaints);
        this.fields = new FieldReader(complaints, labels);
    }

    Optional<Item> read(Component component) {
        String type = String.valueOf(component.type());
        Optional<FieldType> fieldType = FieldType.ofComponent(type);
        if (fieldType.isPresent() || type.equals("filepicker")) {
            return input(component, fieldType);
        }
        return switch (type) {
            case "group" -> section(component).map(section -> section);
            case "text" -> text(component);
            case "separator" -> Optional.of(new Text(component.place(), new Words("---", null), hide(component)));
            case "spacer" -> Optional.empty();
            default -> {
                complaints.add(component.place(), "type", type);
                yield Optional.empty();
            }
        };
    }

    Optional<Section> section(Component group) {
        checkSettings(group);
        labels.require(group);
        if (depth >= DEEPEST) {
            complaints.add(group.place(), "depth");
            return Optional.empty();
        }
        depth++;
        int before = complaints.count();
        List<Item> items = group.components().stream().flatMap(component -> read(component).stream()).toList();
        depth--;
        complaints.addIf(items.isEmpty() && complaints.count() == before, group, "empty");
        return Optional.of(new Section(group.place(), group.label(), items, hide(group)));
    }

    private Optional<Item> input(Component component, Optional<FieldType> type) {
        checkSettings(component);
        checkKey(component);
        labels.require(component);
        labels.check(component, component.description());
        return type.isPresent()
                ? fields.read(component, type.get(), hide(component)).map(field -> field)
                : Optional.of(document(component));
    }

    private DocumentSlot document(Component component) {
        String form = component.property("form") == null ? "copy" : component.property("form");
        complaints.addIf(!DOCUMENT_FORMS.contains(form), component, "document-form", form);
        String accept = component.value("accept") == null ? DOCUMENT_FILES : component.value("accept");
        return new DocumentSlot(component.place(), component.label(), component.description(),
                component.isRequired(), form, accept, hide(component));
    }

    private Optional<Item> text(Component component) {
        Words source = new Words(component.value("text"), component.property("textEn"));
        labels.check(component, source);
        return source.vi() == null ? Optional.empty()
                : Optional.of(new Text(component.place(), source, hide(component)));
    }

    private void checkKey(Component component) {
        String key = component.key();
        if (key == null) {
            complaints.add(component.place(), "key-missing");
        } else if (!KEY.matcher(key).matches() || FEEL_WORDS.contains(key)) {
            complaints.add(key, "key-name", key);
        } else if (!keys.add(key)) {
            complaints.add(key, "key-twice", key);
        }
    }

    private void checkSettings(Component component) {
        UNKNOWN_SETTINGS.stream().filter(component::sets)
                .forEach(setting -> complaints.add(component.place(), "setting", setting));
        String required = component.validate("required");
        boolean computed = required != null && !required.equals("true") && !required.equals("false");
        complaints.addIf(computed, component, "setting", "required: " + required);
    }

    private Condition hide(Component component) {
        if (component.hide() == null) {
            return Condition.NEVER;
        }
        String expression = Feel.bare(component.hide());
        Feel.complaint(expression).ifPresent(why -> complaints.add(component.place(), "condition", why));
        return new Condition(expression);
    }
}
