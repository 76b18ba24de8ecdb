package vn.motcua.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the rules find, each with the element's name and line. */
final class Findings {

    private final Diagram diagram;
    private final Map<String, XmlElement> elements = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    Findings(Subject subject) {
        this.diagram = subject.diagram();
        subject.root().all()
                .filter(xml -> XmlElement.BPMN.equals(xml.namespace()) && xml.attribute("id") != null)
                .forEach(xml -> elements.put(xml.attribute("id"), xml));
    }

    /** Something about the element of that id. */
    void add(String elementId, String rule, Words words) {
        XmlElement xml = elements.get(elementId);
        add(elementId, xml, xml == null ? 0 : xml.line(), rule, words);
    }

    /** Something about an element that need not have an id: the next drawn one around it is named. */
    void add(XmlElement xml, String rule, Words words) {
        XmlElement drawn = xml.drawn().orElse(null);
        add(drawn == null ? diagram.key() : drawn.attribute("id"), drawn, xml.line(), rule, words);
    }

    /** Something about the diagram as a whole. */
    void add(String rule, Words words) {
        add(diagram.key(), rule, words);
    }

    private void add(String id, XmlElement named, int line, String rule, Words words) {
        String name = named == null || named.attribute("name") == null ? "" : named.attribute("name");
        Words placed = words.atLine(line);
        violations.add(new Violation(diagram.file(), id, name, rule, placed.vietnamese(), placed.english()));
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
