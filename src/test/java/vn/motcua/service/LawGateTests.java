package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule of the law broken once. */
class LawGateTests {

    @Test
    void theStepsOnTheLongestWayFitIntoTheLimit() {
        stallWith("dueDate=\"2 working days\"", "dueDate=\"6 working days\"")
                .isRefused("overdue", "law.limit", "62.0")
                .isRefused("overdue", "law.limit", "7 ngày làm việc");
    }

    @Test
    void aLimitOnAFlowHoldsForTheWaysBehindIt() {
        stallWith("value=\"5 ngày làm việc\"", "value=\"1 ngày làm việc\"")
                .isRefused("overdue", "law.limit", "1 ngày làm việc");
    }

    @Test
    void stepsOutsideTheClockDoNotCount() {
        assertThat(way().minutesByLimit()).containsEntry("", 30.0 * 60);
    }

    @Test
    void aStepOutsideTheClockNamesItsLaw() {
        stallWith("value=\"Nghị định về chợ, Điều 7\"", "value=\"\"").isRefused("display", "law.clock-basis", "căn cứ");
        stallWith("name=\"clock\" value=\"outside\"", "name=\"clock\" value=\"beside\"")
                .isRefused("display", "law.clock", "beside");
    }

    @Test
    void everyTaskHasADueDate() {
        stallWith(" camunda:dueDate=\"2 working days\"", "").isRefused("inspect", "law.due-date", "hạn");
    }

    @Test
    void nobodyWaitsForTheApplicantForEver() {
        supplementWith("attachedToRef=\"supply\"", "cancelActivity=\"false\" attachedToRef=\"supply\"")
                .isRefused("supply", "law.wait", "hẹn giờ");
    }

    @Test
    void aRefusalGivesReasons() {
        stallWith("<camunda:property name=\"reason\" value=\"required\" />", "")
                .isRefused("eligible_refusal", "law.reason", "lý do");
    }

    @Test
    void noWayEndsWhileTheDossierIsUnderWay() {
        stallWith("sourceRef=\"issued\" targetRef=\"returnResult\"", "sourceRef=\"issued\" targetRef=\"done\"")
                .isRefused("done", "law.end", "chưa được trả kết quả");
    }

    @Test
    void somebodyElseThanTheSignerHasLooked() {
        stallWith("sourceRef=\"accepted\" targetRef=\"appraise\"", "sourceRef=\"accepted\" targetRef=\"issue\"")
                .isRefused("issue", "law.four-eyes", "vai trò khác");
    }

    private static LongestWay way() {
        return new LongestWay(DiagramFixture.stall(), key -> Optional.of(Path.of("processes/shared", key + ".bpmn"))
                .filter(Files::exists).map(LawGateTests::read));
    }

    private static Diagram read(Path file) {
        return Diagram.read(file.toString(), DiagramFixture.read(file));
    }
}
