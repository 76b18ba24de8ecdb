package vn.motcua.service;

import java.util.Map;
import java.util.stream.Collectors;

/** Reads one flow node from its element. */
final class NodeReader {

    private final Map<String, String> errorCodes;

    NodeReader(XmlElement root) {
        errorCodes = root.children("error").stream()
                .filter(error -> error.attribute("id") != null)
                .collect(Collectors.toMap(error -> error.attribute("id"),
                        error -> orEmpty(error.attribute("errorCode")), (first, second) -> first));
    }

    Node read(XmlElement xml, NodeType type, String parent) {
        return new Node(xml.attribute("id"), orEmpty(xml.attribute("name")), type, parent, xml.properties(),
                xml.camunda("formRef"), xml.camunda("dueDate"), xml.attribute("calledElement"),
                xml.camunda("delegateExpression"), attachedTo(xml, type), interrupting(xml, type),
                trigger(xml));
    }

    private static String attachedTo(XmlElement xml, NodeType type) {
        return type == NodeType.BOUNDARY_EVENT ? xml.attribute("attachedToRef") : null;
    }

    private static boolean interrupting(XmlElement xml, NodeType type) {
        return switch (type) {
            case BOUNDARY_EVENT -> !"false".equals(xml.attribute("cancelActivity"));
            case START_EVENT -> !"false".equals(xml.attribute("isInterrupting"));
            default -> false;
        };
    }

    private Trigger trigger(XmlElement xml) {
        return xml.children().stream()
                .filter(child -> child.name().endsWith("EventDefinition"))
                .findFirst()
                .map(this::triggerOf)
                .orElse(Trigger.NONE);
    }

    private Trigger triggerOf(XmlElement definition) {
        return switch (definition.name()) {
            case "timerEventDefinition" -> new Trigger(Trigger.Kind.TIMER, timerText(definition));
            case "errorEventDefinition" -> new Trigger(Trigger.Kind.ERROR,
                    errorCodes.getOrDefault(orEmpty(definition.attribute("errorRef")), ""));
            case "terminateEventDefinition" -> new Trigger(Trigger.Kind.TERMINATE, "");
            default -> new Trigger(Trigger.Kind.OTHER, definition.name());
        };
    }

    private static String timerText(XmlElement definition) {
        return definition.children().stream()
                .filter(child -> child.is("timeDuration") || child.is("timeDate") || child.is("timeCycle"))
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
