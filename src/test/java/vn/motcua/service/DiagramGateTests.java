package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import org.junit.jupiter.api.Test;

class DiagramGateTests {

    @Test
    void aWholeDiagramPasses() {
        GateAssert.service(DiagramFixture.text(DiagramFixture.STALL)).passes();
        supplementWith("supply", "supply").passes();
    }

    @Test
    void aViolationNamesElementLineAndReasonInBothLanguages() {
        Violation violation = stallWith("camunda:dueDate=\"2 working days\"", "camunda:dueDate=\"bald\"")
                .violations().get(0);
        assertThat(violation.element()).isEqualTo("inspect");
        assertThat(violation.elementName()).isEqualTo("Kiểm tra quầy tại chợ");
        assertThat(violation.message()).contains("\"bald\"").containsPattern("\\(dòng \\d+\\)$");
        assertThat(violation.messageEn()).contains("\"bald\"").containsPattern("\\(line \\d+\\)$");
    }

    @Test
    void theTimeThatACallGivesToAStepOfItsBlockIsInTheLawsWords() {
        String call = "calledElement=\"issue\"><bpmn:extensionElements><camunda:properties>"
                + "<camunda:property name=\"due.sign\" value=\"%s\" /></camunda:properties></bpmn:extensionElements>";

        stallWith("calledElement=\"issue\">", call.formatted("2 giờ làm việc")).passes();
        stallWith("calledElement=\"issue\">", call.formatted("hai giờ")).isRefused("issue", "time.due-date", "hai giờ");
    }

    @Test
    void mappingsThatTheModellerDrawsAreTolerated() {
        stallWith("calledElement=\"issue\">", "calledElement=\"issue\"><bpmn:extensionElements>"
                + "<camunda:in businessKey=\"#{execution.processBusinessKey}\" /><camunda:in variables=\"all\" />"
                + "<camunda:out source=\"outcome\" target=\"issue\" /></bpmn:extensionElements>").passes();
    }

    @Test
    void everyNodeLiesInOneLane() {
        stallWith("<bpmn:flowNodeRef>inspect</bpmn:flowNodeRef>", "")
                .isRefused("inspect", "lane.one", "0 làn");
        stallWith("<bpmn:flowNodeRef>inspect</bpmn:flowNodeRef>",
                "<bpmn:flowNodeRef>inspect</bpmn:flowNodeRef><bpmn:flowNodeRef>appraise</bpmn:flowNodeRef>")
                .isRefused("appraise", "lane.one", "2 làn");
        stallWith("<bpmn:flowNodeRef>inspect</bpmn:flowNodeRef>",
                "<bpmn:flowNodeRef>inspect</bpmn:flowNodeRef><bpmn:flowNodeRef>ghost</bpmn:flowNodeRef>")
                .isRefused("inspector", "lane.unknown-node", "ghost");
    }

    @Test
    void aLaneNamesAUnitThatExists() {
        stallWith("department:01-CT", "department:01-XX").isRefused("inspector", "lane.unit", "department:01-XX");
        stallWith("partner:01-THUE", "tax").isRefused("taxOffice", "lane.unit", "\"tax\"");
        stallWith("name=\"Cơ quan thuế\"", "name=\"\"").isRefused("taxOffice", "lane.name", "tên");
    }

    @Test
    void aLaneNamesARole() {
        stallWith("value=\"inspector\"", "value=\"boss\"").isRefused("inspector", "lane.role", "boss");
        stallWith("value=\"applicant\" /></camunda:properties>", "value=\"leader\" /></camunda:properties>")
                .isRefused("applicant", "lane.role", "leader");
    }

    @Test
    void onlyABlockKnowsItsCaller() {
        stallWith("partner:01-THUE", "caller").isRefused("taxOffice", "lane.unit", "caller");
        supplementWith("value=\"caller\" /></camunda:properties>", "value=\"boss\" /></camunda:properties>")
                .isRefused("caller", "lane.role", "boss");
    }

    @Test
    void everyUserTaskHasAFormThatExists() {
        stallWith("camunda:formRef=\"inspect\" ", "").isRefused("inspect", "form.missing", "formRef");
        stallWith("camunda:formRef=\"inspect\"", "camunda:formRef=\"look\"")
                .isRefused("inspect", "form.unknown", "\"look\"");
        stallWith("camunda:formRef=\"inspect\" camunda:formRefBinding=\"latest\"",
                "camunda:formRef=\"inspect\" camunda:formRefBinding=\"deployment\"")
                .isRefused("inspect", "form.binding", "latest");
    }

    @Test
    void onlyTheApplicantIsAsked() {
        supplementWith("name=\"asks\" value=\"supplement\"", "name=\"asks\" value=\"money\"")
                .isRefused("supply", "form.asks", "money");
    }

    @Test
    void timesAreInWordsOfTheLawOrIso8601() {
        stallWith("2 working days", "P2DT4H").passes();
        stallWith("2 working days", "${inspectionDay}").passes();
        stallWith(">3 ngày làm việc<", ">PT72H<").passes();
        stallWith(">3 ngày làm việc<", ">ba ngày<").isRefused("display", "time.timer", "ba ngày");
        stallWith(">3 ngày làm việc<", "><").isRefused("display", "time.timer", "\"\"");
        supplementWith("<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">30 ngày làm việc</bpmn:timeDuration>",
                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R3/P1D</bpmn:timeCycle>").passes();
    }

    @Test
    void anotherLimitNeedsItsBasis() {
        stallWith("value=\"5 ngày làm việc\"", "value=\"năm ngày\"")
                .isRefused("eligible_display", "time.limit", "năm ngày");
        stallWith("value=\"Nghị định về chợ, Điều 9\"", "value=\"\"")
                .isRefused("eligible_display", "time.basis", "basis");
    }
}
