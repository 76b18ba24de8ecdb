package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;

class DiagramTests {

    private final Diagram stall = DiagramFixture.stall();

    @Test
    void aDiagramSaysWhatItIs() {
        assertThat(stall.key()).isEqualTo("market-stall");
        assertThat(stall.name()).isEqualTo("Đăng ký thuê quầy chợ");
        assertThat(stall.documentation()).startsWith("Đăng ký thuê quầy hàng cố định");
        assertThat(stall.property("agency")).contains("UBND cấp huyện");
        assertThat(stall.property("nothing")).isEmpty();
    }

    @Test
    void theLaneSaysWho() {
        assertThat(stall.laneOf("appraise")).contains(
                new Lane("specialist", "Phòng Kinh tế", "receiving", "specialist", "Kinh tế"));
        assertThat(stall.lanes()).hasSize(6);
    }

    @Test
    void aSubProcessPassesItsLaneToItsChildren() {
        assertThat(stall.laneOf("apologise").map(Lane::role)).contains("leader");
    }

    @Test
    void anEventOnTheEdgeFollowsItsActivity() {
        Diagram unlisted = Diagram.read(DiagramFixture.STALL,
                DiagramFixture.stallWith("<bpmn:flowNodeRef>supplementLapsed</bpmn:flowNodeRef>", ""));
        assertThat(unlisted.laneOf("supplementLapsed").map(Lane::id)).contains("specialist");
    }

    @Test
    void theFlowsAfterATaskAreItsButtonsInTheOrderOfTheFile() {
        assertThat(stall.outcomesOf("appraise")).extracting(Outcome::id)
                .containsExactly("approve", "waive", "supplement", "refuse");
        assertThat(stall.outcomesOf("appraise")).extracting(Outcome::style)
                .containsExactly("positive", "neutral", "neutral", "negative");
        assertThat(stall.outcomesOf("appraise")).extracting(Outcome::reasonRequired)
                .containsExactly(false, false, true, true);
        assertThat(stall.outcomesOf("appraise")).extracting(Outcome::nameEn).first().isEqualTo("Approve");
    }

    @Test
    void aFlowMayCarryAnotherLimit() {
        Outcome waive = stall.outcomesOf("appraise").get(1);
        assertThat(waive.limit()).contains(new TimeLimit(5, TimeLimit.Unit.WORKING_DAY));
        assertThat(waive.basis()).isEqualTo("Nghị định về chợ, Điều 9");
    }

    @Test
    void aTaskWithoutAGatewayIsSimplyDone() {
        assertThat(stall.outcomesOf("inspect")).containsExactly(Outcome.COMPLETE);
    }

    @Test
    void theStraightWayTakesTheFirstDecisionAndNoDetour() {
        assertThat(stall.straightWay()).extracting(Step::id)
                .containsExactly("reception", "appraise", "issue", "returnResult");
    }

    @Test
    void theStraightWayIncludesAllParallelBranches() {
        Diagram onlyWithInspection = Diagram.read(DiagramFixture.STALL, DiagramFixture.stallWith(
                "sourceRef=\"eligible\" targetRef=\"display\"", "sourceRef=\"eligible\" targetRef=\"refused\""));
        assertThat(onlyWithInspection.straightWay()).extracting(Step::id).containsExactly(
                "reception", "appraise", "inspect", "consultation", "issue", "returnResult");
        assertThat(onlyWithInspection.straightWay().get(2).lane().unit()).isEqualTo("department:01-CT");
    }

    @Test
    void theTimerOfWhatIsOverdueIsTheLimit() {
        assertThat(stall.limit()).contains(new TimeLimit(7, TimeLimit.Unit.WORKING_DAY));
        assertThat(stall.overdueStartId()).contains("clockRunsOut");
    }

    @Test
    void aNodeKnowsWhatItCallsAndWaitsFor() {
        assertThat(stall.node("returnResult").map(Node::calledElement)).contains("return-result");
        assertThat(stall.node("receptionLapsed").map(Node::trigger))
                .contains(new Trigger(Trigger.Kind.ERROR, "lapsed"));
        assertThat(stall.node("apologise").map(Node::parent)).contains("overdue");
        assertThat(stall.node("nobody")).isEqualTo(Optional.empty());
    }

    @Test
    void aBlockReadsItsApplicantsTask() {
        Node supply = DiagramFixture.supplement().node("supply").orElseThrow();
        assertThat(supply.asks()).isEqualTo("supplement");
        assertThat(supply.dueDate()).isEqualTo("30 ngày làm việc");
        assertThat(DiagramFixture.supplement().node("lapseDossier").map(Node::delegateExpression))
                .contains("${lapseDossier}");
    }
}
