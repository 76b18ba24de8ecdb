package vn.motcua.service;

import java.util.List;

/**
 * What the gate looks at.
 *
 * @param diagram the diagram as it was understood
 * @param root the same file, element by element
 * @param block whether it is a shared block and no service
 * @param context what it may refer to
 */
record Subject(Diagram diagram, XmlElement root, boolean block, GateContext context) {

    XmlElement process() {
        return root.children("process").get(0);
    }

    /** All BPMN elements of that name inside the process. */
    List<XmlElement> all(String bpmnName) {
        return process().all().filter(xml -> xml.is(bpmnName)).toList();
    }

    List<Node> nodes(NodeType type) {
        return diagram.nodes().stream().filter(node -> node.is(type)).toList();
    }
}
