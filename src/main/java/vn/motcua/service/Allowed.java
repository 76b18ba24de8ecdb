package vn.motcua.service;

import java.util.Map;
import java.util.Set;

/** The lists of what a diagram's file may hold; all else is refused, for the engine might know it. */
final class Allowed {

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What only draws; the engine reads none of it but where the shapes lie. */
    static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://camunda.org/schema/modeler/1.0");

    /** BPMN elements around the process. */
    static final Set<String> AROUND = Set.of("definitions", "collaboration", "participant", "process", "error",
            "category", "categoryValue", "documentation", "extensionElements", "textAnnotation", "text",
            "association", "group");

    /** BPMN elements inside the process. */
    static final Set<String> INSIDE = Set.of("documentation", "extensionElements", "laneSet", "lane", "flowNodeRef",
            "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "userTask",
            "serviceTask", "callActivity", "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
            "eventBasedGateway", "sequenceFlow", "incoming", "outgoing", "conditionExpression",
            "timerEventDefinition", "timeDuration", "timeDate", "timeCycle", "errorEventDefinition",
            "terminateEventDefinition", "multiInstanceLoopCharacteristics", "loopCardinality", "completionCondition",
            "textAnnotation", "text", "association", "group");

    /** Attributes without a namespace on BPMN elements. */
    static final Set<String> PLAIN_ATTRIBUTES = Set.of("id", "name", "targetNamespace", "exporter", "exporterVersion",
            "isExecutable", "isClosed", "processType", "processRef", "sourceRef", "targetRef", "default",
            "attachedToRef", "cancelActivity", "isInterrupting", "triggeredByEvent", "calledElement", "errorRef",
            "errorCode", "gatewayDirection", "isSequential", "associationDirection", "textFormat",
            "categoryValueRef", "value");

    /** Camunda's attributes, by the BPMN element that may carry them. */
    static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES = Map.of(
            "process", Set.of("historyTimeToLive", "versionTag"),
            "userTask", Set.of("formRef", "formRefBinding", "dueDate"),
            "serviceTask", Set.of("delegateExpression"),
            "callActivity", Set.of("calledElementBinding"),
            "multiInstanceLoopCharacteristics", Set.of("collection", "elementVariable"));

    /** What the modeller writes on any element that was made from one of the platform's templates. */
    static final Set<String> TEMPLATE_ATTRIBUTES =
            Set.of("modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon");

    /** Camunda's elements, by the element in which they may lie, with their attributes. */
    static final Map<String, Map<String, Set<String>>> CAMUNDA_ELEMENTS = Map.of(
            "extensionElements", Map.of(
                    "properties", Set.of(),
                    "in", Set.of("businessKey", "variables", "source", "target"),
                    "out", Set.of("variables", "source", "target")),
            "properties", Map.of("property", Set.of("id", "name", "value")));

    private Allowed() {}
}
