package vn.motcua.service;

import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FlowGateTests {

    @Test
    void aFlowJoinsTwoElementsOfTheSameProcess() {
        stallWith("targetRef=\"inspect\"", "targetRef=\"nowhere\"")
                .isRefused("askAround_inspect", "flow.ends", "nowhere");
        stallWith("targetRef=\"inspect\"", "targetRef=\"apologise\"")
                .isRefused("askAround_inspect", "flow.ends", "apologise");
    }

    @Test
    void thereIsOneStart() {
        stallWith("startEvent", "intermediateThrowEvent").isRefused("market-stall", "flow.start", "có 0");
    }

    @Test
    void everyElementIsConnected() {
        stallWith("sourceRef=\"issued\" targetRef=\"returnResult\"", "sourceRef=\"issued\" targetRef=\"done\"")
                .isRefused("returnResult", "flow.incoming", "dẫn đến đây")
                .isRefused("returnResult", "flow.unreachable", "bắt đầu");
        stallWith("sourceRef=\"inspect\" targetRef=\"askedAround\"", "sourceRef=\"consultation\" targetRef=\"done\"")
                .isRefused("inspect", "flow.outgoing", "đi ra từ đây")
                .isRefused("inspect", "flow.endless", "kết thúc")
                .isRefused("consultation", "flow.split", "cổng");
    }

    @Test
    void noLoopIsWithoutAnExit() {
        stallWith("sourceRef=\"display\" targetRef=\"issue\"", "sourceRef=\"display\" targetRef=\"display\"")
                .isRefused("display", "flow.endless", "kết thúc");
    }

    @Test
    void tasksHaveNames() {
        stallWith("name=\"Kiểm tra quầy tại chợ\"", "").isRefused("inspect", "flow.name", "tên");
    }

    @Test
    void eventsAreOfKindsThatThePlatformKnows() {
        supplementWith("<bpmn:errorEventDefinition id=\"lapsedError\" errorRef=\"lapsed\" />",
                "<bpmn:signalEventDefinition id=\"lapsedSignal\" />")
                .isRefused("lapsedEnd", "event.kind", "hẹn giờ")
                .isRefused("lapsedSignal", "element.not-allowed", "signalEventDefinition");
        supplementWith("errorCode=\"lapsed\"", "").isRefused("lapsedEnd", "event.error", "errorCode");
        supplementWith("attachedToRef=\"supply\"", "attachedToRef=\"asked\"")
                .isRefused("waitedInVain", "event.attached", "biên");
    }

    @Test
    void noJoinWaitsForEver() {
        GateAssert.service(DiagramFixture.stallTurned("askAround", "exclusiveGateway", "default=\"askAround_inspect\""))
                .isRefused("askedAround", "token.stuck", "chờ mãi");
    }

    @Test
    void noStepRunsTwiceAtOnce() {
        stallWith("sourceRef=\"inspect\" targetRef=\"askedAround\"", "sourceRef=\"inspect\" targetRef=\"display\"",
                "sourceRef=\"consultation\" targetRef=\"askedAround\"",
                "sourceRef=\"consultation\" targetRef=\"display\"")
                .isRefused("display", "token.twice", "hai lần");
    }

    @Test
    @Timeout(20)
    void aMazeIsAnsweredInTime() {
        StringBuilder maze = new StringBuilder("<bpmn:sequenceFlow id=\"in\" sourceRef=\"dossierSubmitted\" "
                + "targetRef=\"fork\" /><bpmn:parallelGateway id=\"fork\" /><bpmn:parallelGateway id=\"join\" />");
        for (int i = 0; i < 200; i++) {
            maze.append("<bpmn:userTask id=\"t%d\" />".formatted(i))
                    .append("<bpmn:sequenceFlow id=\"f%d\" sourceRef=\"fork\" targetRef=\"t%d\" />".formatted(i, i))
                    .append("<bpmn:sequenceFlow id=\"j%d\" sourceRef=\"t%d\" targetRef=\"join\" />".formatted(i, i));
        }
        stallWith("</bpmn:process>", maze + "</bpmn:process>").isRefused("join", "flow.outgoing", "đi ra từ đây");
    }

    @Test
    void theSheetIsComplete() {
        stallWith("name=\"agency\" value=\"UBND cấp huyện\"", "name=\"agency\" value=\"\"")
                .isRefused("market-stall", "sheet.missing", "agency");
        stallWith("name=\"level\" value=\"4\"", "name=\"level\" value=\"2\"")
                .isRefused("market-stall", "sheet.value", "level");
        stallWith("name=\"fee\" value=\"= if", "name=\"fee\" value=\"= iff")
                .isRefused("market-stall", "sheet.value", "iff");
        stallWith("value=\"2016-01-01\"", "value=\"1/1/2016\"").isRefused("market-stall", "sheet.value", "1/1/2016");
        stallWith("value=\"industry-trade\"", "value=\"justice\"").isRefused("market-stall", "sheet.field", "justice");
    }

    @Test
    void aServiceOfADepartmentNamesIt() {
        stallWith("name=\"tier\" value=\"district\"", "name=\"tier\" value=\"department\"")
                .isRefused("market-stall", "sheet.receiving-unit", "receivingUnit");
    }

    @Test
    void theLimitIsDrawn() {
        stallWith("isInterrupting=\"false\"", "").isRefused("overdue", "sheet.limit", "Quá hạn");
        stallWith(">7 ngày làm việc<", ">P7D<").isRefused("overdue", "sheet.limit", "Quá hạn");
    }

    @Test
    void historyIsKeptForDays() {
        stallWith("P365D", "P1Y").isRefused("market-stall", "sheet.history", "P1Y");
    }
}
