package vn.motcua.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** One element of a diagram's file, with the line on which its start tag ends. */
final class XmlElement {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final QName name;
    private final int line;
    private final XmlElement parent;
    private final Map<QName, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(QName name, int line, XmlElement parent) {
        this.name = name;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void put(QName attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String characters) {
        text.append(characters);
    }

    String namespace() {
        return name.getNamespaceURI();
    }

    String name() {
        return name.getLocalPart();
    }

    int line() {
        return line;
    }

    Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    Map<QName, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The text directly inside, with comments and sections taken away, as the engine reads it. */
    String text() {
        return text.toString().strip();
    }

    /** Whether this is the BPMN element of that name. */
    boolean is(String bpmnName) {
        return BPMN.equals(namespace()) && name().equals(bpmnName);
    }

    /** The value of a plain attribute, or null. */
    String attribute(String key) {
        return attributes.get(new QName(key));
    }

    /** The value of one of Camunda's attributes, or null. */
    String camunda(String key) {
        return attributes.get(new QName(CAMUNDA, key));
    }

    /** The BPMN elements of that name directly inside. */
    List<XmlElement> children(String bpmnName) {
        return children.stream().filter(child -> child.is(bpmnName)).toList();
    }

    /** The first BPMN element of that name directly inside. */
    Optional<XmlElement> child(String bpmnName) {
        return children.stream().filter(child -> child.is(bpmnName)).findFirst();
    }

    /** This element and all below it, in the order of the file. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** The next element, from here outwards, that a person can find on the drawing. */
    Optional<XmlElement> drawn() {
        return attribute("id") != null && BPMN.equals(namespace())
                ? Optional.of(this)
                : parent().flatMap(XmlElement::drawn);
    }

    /** The extension properties of the element, in the order of the file. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        child("extensionElements").stream()
                .flatMap(extension -> extension.children.stream())
                .filter(child -> child.isCamunda("properties"))
                .flatMap(list -> list.children.stream())
                .filter(child -> child.isCamunda("property") && child.attribute("name") != null)
                // Camunda Modeler writes an empty property for every field of a template that was left empty.
                .filter(child -> !orEmpty(child.attribute("value")).isBlank())
                .forEach(child -> properties.put(child.attribute("name"), child.attribute("value")));
        return properties;
    }

    private boolean isCamunda(String camundaName) {
        return CAMUNDA.equals(namespace()) && name().equals(camundaName);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
