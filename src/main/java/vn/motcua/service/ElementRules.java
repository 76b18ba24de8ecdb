package vn.motcua.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/** No plumbing in a diagram: only elements and attributes from the lists. */
final class ElementRules {

    static final List<Rule> ALL = List.of(ElementRules::onlyListedElements, ElementRules::onlyListedAttributes);

    private ElementRules() {}

    private static void onlyListedElements(Subject subject, Findings findings) {
        subject.root().all().filter(xml -> !isListed(xml)).forEach(xml -> findings.add(xml, "element.not-allowed",
                Words.of("Sơ đồ không được chứa phần tử \"%s\": nền tảng không chạy mã và không nhận cấu hình kỹ thuật "
                                + "trong sơ đồ.",
                        "A diagram must not hold the element \"%s\": the platform runs no code and takes no plumbing "
                                + "from a diagram.", xml.name())));
    }

    private static boolean isListed(XmlElement xml) {
        if (xml.namespace().equals(XmlElement.BPMN)) {
            return (isInside(xml) ? Allowed.INSIDE : Allowed.AROUND).contains(xml.name()) && isAtHome(xml);
        }
        if (xml.namespace().equals(XmlElement.CAMUNDA)) {
            return camundaAttributes(xml) != null;
        }
        // The engine goes by local names alone: a task in a drawing's namespace would run all the same.
        return Allowed.DRAWING.contains(xml.namespace()) && isDrawing(xml);
    }

    /** Extension elements hold Camunda's elements only: the engine takes any other that it finds there for its own. */
    private static boolean isAtHome(XmlElement xml) {
        return xml.parent().filter(parent -> parent.name().equals("extensionElements")
                || parent.namespace().equals(XmlElement.CAMUNDA)).isEmpty();
    }

    private static boolean isInside(XmlElement xml) {
        return xml.parent().filter(parent -> parent.is("process") || isInside(parent)).isPresent();
    }

    private static boolean isDrawing(XmlElement xml) {
        return xml.name().equals("BPMNDiagram")
                ? xml.parent().filter(parent -> parent.is("definitions")).isPresent()
                : xml.parent().filter(ElementRules::isDrawing).isPresent();
    }

    private static Set<String> camundaAttributes(XmlElement xml) {
        Map<String, Set<String>> here = xml.parent()
                .map(parent -> Allowed.CAMUNDA_ELEMENTS.getOrDefault(parent.name(), Map.of()))
                .orElse(Map.of());
        boolean mapping = xml.name().equals("in") || xml.name().equals("out");
        boolean onCall = xml.parent().flatMap(XmlElement::parent).filter(call -> call.is("callActivity")).isPresent();
        return mapping && !onCall ? null : here.get(xml.name());
    }

    private static void onlyListedAttributes(Subject subject, Findings findings) {
        subject.root().all().filter(xml -> !Allowed.DRAWING.contains(xml.namespace())).forEach(xml ->
                xml.attributes().keySet().stream().filter(key -> !isListed(xml, key)).forEach(key ->
                        findings.add(xml, "attribute.not-allowed", Words.of(
                                "Thuộc tính \"%s\" của phần tử \"%s\" không được dùng trong sơ đồ.",
                                "The attribute \"%s\" of the element \"%s\" must not be used in a diagram.",
                                key.getLocalPart(), xml.name()))));
    }

    private static boolean isListed(XmlElement xml, QName key) {
        return switch (key.getNamespaceURI()) {
            case "" -> plainAttributes(xml).contains(key.getLocalPart());
            case XmlElement.CAMUNDA -> Allowed.TEMPLATE_ATTRIBUTES.contains(key.getLocalPart())
                    || Allowed.CAMUNDA_ATTRIBUTES.getOrDefault(xml.name(), Set.of()).contains(key.getLocalPart());
            case Allowed.XSI -> key.getLocalPart().equals("type")
                    && xml.attributes().get(key).matches("([A-Za-z0-9]+:)?tFormalExpression");
            default -> Allowed.DRAWING.contains(key.getNamespaceURI()) || key.getNamespaceURI().equals(Allowed.XML);
        };
    }

    private static Set<String> plainAttributes(XmlElement xml) {
        if (xml.namespace().equals(XmlElement.CAMUNDA)) {
            Set<String> listed = camundaAttributes(xml);
            return listed == null ? Set.of() : listed;
        }
        return Allowed.PLAIN_ATTRIBUTES;
    }
}
