package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A diagram cannot run code of its own (I7, S14). */
class HostileGateTests {

    private static final String INSPECT = "<bpmn:userTask id=\"inspect\"";
    private static final String LAPSE = "camunda:delegateExpression=\"${lapseDossier}\"";

    @ParameterizedTest
    @ValueSource(strings = {"scriptTask", "businessRuleTask", "sendTask", "receiveTask", "manualTask", "task",
            "transaction", "adHocSubProcess", "complexGateway"})
    void taskOfAKindThatRunsCodeIsRefused(String kind) {
        GateAssert.service(DiagramFixture.stallTurned("inspect", kind, ""))
                .isRefused("inspect", "element.not-allowed", kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "camunda:class=\"java.lang.ProcessBuilder\"",
            "camunda:expression=\"${lapseDossier.toString()}\"",
            "camunda:type=\"external\" camunda:topic=\"steal\"",
            "camunda:type=\"mail\"",
            "implementation=\"##WebService\" operationRef=\"steal\"",
            "camunda:resultVariable=\"x\" camunda:delegateExpression=\"${lapseDossier}\"",
            "camunda:delegateExpression=\"${dataSource}\"",
            "camunda:delegateExpression=\"${lapseDossier.getClass()}\"",
            "camunda:delegateExpression=\"#{lapseDossier}\"",
            "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.ProcessBuilder\""})
    void aServiceTaskCallsThePublishedBeansAndNothingElse(String call) {
        assertThat(supplementWith(LAPSE, call).violations()).extracting(Violation::element).contains("lapseDossier");
    }

    @Test
    void aServiceTaskBearsTheNameOfItsBean() {
        supplementWith("${lapseDossier}", "${refuseDossier}").isRefused("lapseDossier", "bean.name", "refuseDossier");
        supplementWith("${lapseDossier}", "${dropTables}").isRefused("lapseDossier", "bean.unknown", "dropTables");
    }

    @Test
    void beansAreCalledInBlocksOnly() {
        GateAssert.service(DiagramFixture.stallTurned("inspect", "serviceTask",
                        "camunda:delegateExpression=\"\\${acceptDossier}\""))
                .isRefused("inspect", "bean.in-service", "khối dùng chung");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<camunda:executionListener event=\"start\" expression=\"${x}\" />",
            "<camunda:executionListener event=\"start\" class=\"java.lang.Runtime\" />",
            "<camunda:taskListener event=\"create\" delegateExpression=\"${acceptDossier}\" />",
            "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"js\">1</camunda:script>"
                    + "</camunda:taskListener>",
            "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"js\">1"
                    + "</camunda:script></camunda:inputParameter></camunda:inputOutput>",
            "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
            "<camunda:formData><camunda:formField id=\"x\" defaultValue=\"1\" /></camunda:formData>",
            "<camunda:field name=\"x\"><camunda:expression>${x}</camunda:expression></camunda:field>",
            "<camunda:failedJobRetryTimeCycle>R3/PT1M</camunda:failedJobRetryTimeCycle>",
            "<camunda:in sourceExpression=\"${x}\" target=\"y\" />",
            "<a:executionListener xmlns:a=\"http://activiti.org/bpmn\" event=\"start\" class=\"x\" />",
            "<executionListener xmlns=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" event=\"start\" class=\"x\" />",
            "<bpmn:scriptTask id=\"hidden\" />",
            "<bpmn:group id=\"hidden\" />"})
    void plumbingIsRefused(String plumbing) {
        GateAssert gate = stallWith("camunda:dueDate=\"2 working days\">", "camunda:dueDate=\"2 working days\">"
                + "<bpmn:extensionElements>" + plumbing + "</bpmn:extensionElements>");
        assertThat(gate.violations()).isNotEmpty()
                .allSatisfy(found -> assertThat(found.rule()).contains("not-allowed"))
                .extracting(Violation::element).containsAnyOf("inspect", "hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"camunda:assignee=\"x\"", "camunda:candidateGroups=\"x\"", "camunda:candidateUsers=\"x\"",
            "camunda:formKey=\"embedded:app:x.html\"", "camunda:asyncBefore=\"true\"", "camunda:priority=\"1\"",
            "camunda:followUpDate=\"P1D\"", "isForCompensation=\"true\"", "xmlns:q=\"urn:q\" q:x=\"1\"",
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x http://127.0.0.1/\""})
    void attributesThatAreNotListedAreRefused(String attribute) {
        stallWith(INSPECT, INSPECT + " " + attribute).isRefused("inspect", "attribute.not-allowed", "không được dùng");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "${''.getClass().forName('java.lang.Runtime')}", "${execution}", "${task.id}", "${now()}", "#{day}",
            "${day} ${day}", "${day + 1}", "${beans['x']}", "${&#36;{x}}"})
    void aDueDateIsNoPlaceForCode(String text) {
        GateAssert gate = stallWith("camunda:dueDate=\"2 working days\"", "camunda:dueDate=\"" + text + "\"");
        gate.isRefused("inspect", "time.due-date", "Không hiểu").isRefused("inspect", "expression.not-allowed", "{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${''.getClass()}", "${outcome == 'a' || true}", "${outcome.equals('a')}",
            "${outcome == \"approve\"}", "#{outcome == 'approve'}", "${outcome == 'a'}${x}", "true",
            "${outcome == 'appr'.concat('ove')}", "$<![CDATA[{x.y()}]]>", "$<!-- -->{x.y()}"})
    void aConditionIsNoPlaceForCode(String text) {
        stallWith("${outcome == 'approve'}", text)
                .isRefused("eligible_askAround", "decision.condition", "cần điều kiện");
    }

    @Test
    void aConditionInAnotherLanguageIsRefused() {
        stallWith("<bpmn:conditionExpression xsi:type", "<bpmn:conditionExpression language=\"groovy\" xsi:type")
                .isRefused("accepted_appraise", "attribute.not-allowed", "language");
    }

    @Test
    void wordsThatPeopleReadAreNoPlaceForCode() {
        // The engine evaluates the name and the documentation of a user task.
        stallWith("name=\"Kiểm tra quầy tại chợ\"", "name=\"${''.getClass()}\"")
                .isRefused("inspect", "expression.not-allowed", "getClass");
        stallWith("2 working days\">", "2 working days\"><bpmn:documentation>#{x.y()}</bpmn:documentation>")
                .isRefused("inspect", "expression.not-allowed", "x.y()");
        stallWith("calledElement=\"issue\"", "calledElement=\"${block}\"")
                .isRefused("issue", "expression.not-allowed", "block");
    }

    @Test
    void aTimerIsNoPlaceForCode() {
        stallWith(">3 ngày làm việc<", ">${a.b()}<").isRefused("display", "time.timer", "a.b()")
                .isRefused("displayTime", "expression.not-allowed", "a.b()");
    }

    @Test
    void mappingsPassNamesOnly() {
        stallWith("calledElement=\"issue\">", "calledElement=\"issue\"><bpmn:extensionElements>"
                + "<camunda:in businessKey=\"#{execution.id}\" /></bpmn:extensionElements>")
                .isRefused("issue", "expression.not-allowed", "execution.id");
        stallWith("calledElement=\"issue\">", "calledElement=\"issue\"><bpmn:extensionElements>"
                + "<camunda:out source=\"a.b\" target=\"c\" /></bpmn:extensionElements>")
                .isRefused("issue", "expression.not-allowed", "a.b");
    }

    @Test
    void elementsHideInNoOtherNamespace() {
        // The engine looks at local names alone.
        stallWith("</bpmn:process>", "<x:scriptTask xmlns:x=\"urn:x\" id=\"hidden\" /></bpmn:process>")
                .isRefused("market-stall", "element.not-allowed", "scriptTask");
        stallWith("</bpmn:process>", "<c:scriptTask xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\" />"
                + "</bpmn:process>").isRefused("market-stall", "element.not-allowed", "scriptTask");
        stallWith("<bpmn:collaboration", "<bpmn:import importType=\"x\" location=\"http://127.0.0.1/\" "
                + "namespace=\"x\" /><bpmn:collaboration")
                .isRefused("definitions", "element.not-allowed", "import");
    }

    @Test
    void repetitionIsCountedInPlainNumbers() {
        String loop = "2 working days\"><bpmn:multiInstanceLoopCharacteristics>%s"
                + "</bpmn:multiInstanceLoopCharacteristics>";
        stallWith("2 working days\">", loop.formatted("<bpmn:loopCardinality>3</bpmn:loopCardinality>")).passes();
        stallWith("2 working days\">", loop.formatted("<bpmn:loopCardinality>${a.size()}</bpmn:loopCardinality>"))
                .isRefused("inspect", "expression.not-allowed", "a.size()");
        stallWith("2 working days\">", loop.formatted("<bpmn:completionCondition>${nrOfInstances == 1}"
                + "</bpmn:completionCondition>"))
                .isRefused("inspect", "expression.not-allowed", "nrOfInstances");
    }
}
