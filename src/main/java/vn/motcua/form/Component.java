package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A component of a form as it stands in the JSON, empty texts taken for absent ones. */
record Component(JsonNode node) {

    String type() {
        return text(node.path("type"));
    }

    String key() {
        return text(node.path("key"));
    }

    String id() {
        return text(node.path("id"));
    }

    /** What to call it in a complaint. */
    String place() {
        return key() != null ? key() : id() != null ? id() : String.valueOf(type());
    }

    Words label() {
        String own = value("dateLabel") != null ? value("dateLabel") : value("label");
        return new Words(own, property("labelEn"));
    }

    Words description() {
        return new Words(value("description"), property("descriptionEn"));
    }

    String value(String name) {
        return text(node.path(name));
    }

    String property(String name) {
        return text(node.path("properties").path(name));
    }

    String validate(String name) {
        return text(node.path("validate").path(name));
    }

    boolean isRequired() {
        return "true".equals(validate("required"));
    }

    String hide() {
        return text(node.path("conditional").path("hide"));
    }

    String suffix() {
        return text(node.path("appearance").path("suffixAdorner"));
    }

    /** Whether the setting is there and is more than its being off. */
    boolean sets(String name) {
        JsonNode setting = node.path(name);
        boolean off = setting.isMissingNode() || setting.isNull() || setting.isBoolean() && !setting.booleanValue()
                || setting.isTextual() && setting.textValue().isBlank()
                || setting.isContainerNode() && setting.isEmpty();
        return !off;
    }

    List<Component> components() {
        return children("components");
    }

    List<Component> values() {
        return children("values");
    }

    private List<Component> children(String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false).map(Component::new).toList();
    }

    private static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText().strip() : null;
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
