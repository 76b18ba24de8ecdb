package vn.motcua.service;

import java.util.Arrays;
import java.util.Optional;

/** What a node of a diagram is, with the name of its element in BPMN. */
public enum NodeType {
    START_EVENT("startEvent"),
    END_EVENT("endEvent"),
    CATCH_EVENT("intermediateCatchEvent"),
    THROW_EVENT("intermediateThrowEvent"),
    BOUNDARY_EVENT("boundaryEvent"),
    USER_TASK("userTask"),
    SERVICE_TASK("serviceTask"),
    CALL_ACTIVITY("callActivity"),
    SUB_PROCESS("subProcess"),
    /** A sub-process that an event starts; it has its own element only in our reading. */
    EVENT_SUB_PROCESS(""),
    EXCLUSIVE_GATEWAY("exclusiveGateway"),
    PARALLEL_GATEWAY("parallelGateway"),
    INCLUSIVE_GATEWAY("inclusiveGateway"),
    EVENT_GATEWAY("eventBasedGateway"),
    COMPLEX_GATEWAY("complexGateway"),
    TASK("task"),
    SCRIPT_TASK("scriptTask"),
    RULE_TASK("businessRuleTask"),
    SEND_TASK("sendTask"),
    RECEIVE_TASK("receiveTask"),
    MANUAL_TASK("manualTask"),
    TRANSACTION("transaction"),
    AD_HOC_SUB_PROCESS("adHocSubProcess");

    private final String element;

    NodeType(String element) {
        this.element = element;
    }

    static Optional<NodeType> of(XmlElement xml) {
        return Arrays.stream(values())
                .filter(type -> xml.is(type.element))
                .findAny()
                .map(type -> type == SUB_PROCESS && "true".equals(xml.attribute("triggeredByEvent"))
                        ? EVENT_SUB_PROCESS : type);
    }

    /** Whether nodes lie inside it. */
    public boolean holdsNodes() {
        return this == SUB_PROCESS || this == EVENT_SUB_PROCESS || this == TRANSACTION || this == AD_HOC_SUB_PROCESS;
    }

    /** Whether the way may part or join here. */
    public boolean isGateway() {
        return this == EXCLUSIVE_GATEWAY || this == PARALLEL_GATEWAY || this == INCLUSIVE_GATEWAY
                || this == EVENT_GATEWAY || this == COMPLEX_GATEWAY;
    }
}
