package vn.motcua.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the elements of a file into lanes, nodes and flows. */
final class DrawingReader {

    /** More than any drawing that a person could still read. */
    static final int MOST_ELEMENTS = 1_000;

    private final String file;
    private final XmlElement root;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, Lane> laneOfNode = new LinkedHashMap<>();
    private final NodeReader nodeReader;
    private final Set<String> defaults;

    DrawingReader(String file, XmlElement root) {
        this.file = file;
        this.root = root;
        this.nodeReader = new NodeReader(root);
        this.defaults = root.all().map(xml -> xml.attribute("default")).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    Drawing read() {
        XmlElement process = onlyProcess();
        refuseTooMany(process);
        refuseDoubledIds();
        readInside(process, null);
        process.children("laneSet").stream().flatMap(set -> set.children("lane").stream()).forEach(this::readLane);
        return new Drawing(process.attribute("id"), text(process.attribute("name")), documentation(process),
                process.properties(), List.copyOf(lanes), laneOfNode, nodes, List.copyOf(flows));
    }

    private XmlElement onlyProcess() {
        // A second process would be run too once it is read back from the engine's own store.
        List<XmlElement> processes = root.children("process");
        if (!root.is("definitions") || processes.size() != 1
                || !"true".equals(processes.get(0).attribute("isExecutable"))) {
            throw refused(FileNames.key(file), "diagram.one-process", Words.of(
                    "Tệp phải có đúng một quy trình, với isExecutable=\"true\"; thấy %d.",
                    "The file must hold exactly one process, with isExecutable=\"true\"; found %d.",
                    processes.size()));
        }
        XmlElement process = processes.get(0);
        String id = process.attribute("id");
        if (!FileNames.isKey(id) || !id.equals(FileNames.key(file))) {
            throw refused(text(id), "diagram.key", Words.of(
                    "Mã quy trình \"%s\" khác tên tệp \"%s\" hoặc không viết bằng chữ thường và gạch nối.",
                    "The process id \"%s\" is not the file's name \"%s\", or is not in lower case with hyphens.",
                    id, FileNames.key(file)).atLine(process.line()));
        }
        return process;
    }

    private void refuseTooMany(XmlElement process) {
        long elements = process.all().filter(xml -> xml.is("sequenceFlow") || NodeType.of(xml).isPresent()).count();
        if (elements > MOST_ELEMENTS) {
            throw refused(FileNames.key(file), "diagram.too-many", Words.of(
                    "Sơ đồ có %d phần tử, nhiều hơn %d.", "The diagram has %d elements, more than %d.",
                    elements, MOST_ELEMENTS));
        }
    }

    private void refuseDoubledIds() {
        Map<String, Long> seen = root.all()
                .filter(xml -> XmlElement.BPMN.equals(xml.namespace()) && xml.attribute("id") != null)
                .collect(Collectors.groupingBy(xml -> xml.attribute("id"), Collectors.counting()));
        Set<String> doubled = seen.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        root.all().filter(xml -> doubled.contains(xml.attribute("id"))).reduce((first, last) -> last)
                .ifPresent(xml -> {
                    throw refused(xml.attribute("id"), "diagram.doubled-id", Words.of(
                            "Mã \"%s\" được dùng cho nhiều phần tử.", "The id \"%s\" is used by several elements.",
                            xml.attribute("id")).atLine(xml.line()));
                });
    }

    private void readInside(XmlElement scope, String parent) {
        for (XmlElement child : scope.children()) {
            if (child.is("sequenceFlow")) {
                flows.add(flow(child));
            } else {
                NodeType.of(child).ifPresent(type -> readNode(child, type, parent));
            }
        }
    }

    private void readNode(XmlElement xml, NodeType type, String parent) {
        String id = idOf(xml);
        nodes.put(id, nodeReader.read(xml, type, parent));
        if (type.holdsNodes()) {
            readInside(xml, id);
        }
    }

    private Flow flow(XmlElement xml) {
        String id = idOf(xml);
        String condition = xml.child("conditionExpression").map(XmlElement::text).orElse(null);
        return new Flow(id, text(xml.attribute("name")), text(xml.attribute("sourceRef")),
                text(xml.attribute("targetRef")), condition, xml.properties(), defaults.contains(id));
    }

    private void readLane(XmlElement xml) {
        Map<String, String> properties = xml.properties();
        Lane lane = new Lane(idOf(xml), text(xml.attribute("name")), properties.getOrDefault("unit", ""),
                properties.getOrDefault("role", ""), properties.get("division"));
        lanes.add(lane);
        xml.children("flowNodeRef").forEach(node -> laneOfNode.putIfAbsent(node.text(), lane));
    }

    private String idOf(XmlElement xml) {
        String id = xml.attribute("id");
        if (id == null || id.isBlank()) {
            throw refused(FileNames.key(file), "diagram.id-missing", Words.of("Phần tử %s không có mã (id).",
                    "An element %s has no id.", xml.name()).atLine(xml.line()));
        }
        return id;
    }

    private static String documentation(XmlElement xml) {
        return xml.child("documentation").map(XmlElement::text).orElse("");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private DiagramRefused refused(String element, String rule, Words words) {
        return DiagramRefused.of(file, element, rule, words);
    }
}
