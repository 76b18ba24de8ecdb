package vn.motcua.service;

import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import org.junit.jupiter.api.Test;

class DecisionGateTests {

    @Test
    void aConditionComparesOneDecisionWithOneWord() {
        stallWith("${outcome == 'approve'}", "${outcome != 'refuse'}")
                .isRefused("eligible_askAround", "decision.condition", "!=");
        stallWith("<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'waive'}"
                + "</bpmn:conditionExpression>", "").isRefused("eligible_display", "decision.condition", "\"\"");
    }

    @Test
    void aDecisionHasANameAndAWordOfItsOwn() {
        stallWith("name=\"Đạt\"", "name=\"\"").isRefused("eligible_askAround", "decision.name", "tên");
        stallWith("${outcome == 'waive'}", "${outcome == 'approve'}")
                .isRefused("eligible_display", "decision.distinct", "approve");
    }

    @Test
    void aConditionAsksForWhatTheStepBeforeHasDecided() {
        stallWith("${outcome == 'approve'}", "${reception == 'accepted'}")
                .isRefused("eligible_askAround", "decision.variable", "[outcome]");
        stallWith("${reception == 'accepted'}", "${outcome == 'accepted'}")
                .isRefused("accepted_appraise", "decision.variable", "[reception]");
        stallWith("${consultation == 'agree'}", "${outcome == 'agree'}")
                .isRefused("agreed_display", "decision.variable", "[consultation]");
    }

    @Test
    void conditionsStandBehindGatewaysOnly() {
        stallWith("<bpmn:sequenceFlow id=\"display_issue\" sourceRef=\"display\" targetRef=\"issue\" />",
                "<bpmn:sequenceFlow id=\"display_issue\" sourceRef=\"display\" targetRef=\"issue\">"
                        + "<bpmn:conditionExpression>${outcome == 'approve'}</bpmn:conditionExpression>"
                        + "</bpmn:sequenceFlow>")
                .isRefused("display_issue", "decision.place", "cổng rẽ nhánh");
    }

    @Test
    void aButtonHasOneOfThreeStyles() {
        stallWith("name=\"style\" value=\"negative\"", "name=\"style\" value=\"pink\"")
                .isRefused("eligible_refusal", "decision.button", "pink");
        stallWith("name=\"reason\" value=\"required\"", "name=\"reason\" value=\"maybe\"")
                .isRefused("eligible_supplement", "decision.button", "maybe");
    }

    @Test
    void aCalledBlockExists() {
        stallWith("calledElement=\"issue\"", "calledElement=\"isue\"").isRefused("issue", "call.unknown", "isue");
        stallWith("calledElement=\"issue\"", "calledElement=\"market-stall\"")
                .isRefused("issue", "call.unknown", "market-stall");
        stallWith("calledElement=\"issue\"", "calledElement=\"issue\" camunda:calledElementBinding=\"deployment\"")
                .isRefused("issue", "call.binding", "mới nhất");
    }

    @Test
    void everyEndOfACalledBlockIsAnswered() {
        stallWith("${consultation == 'agree'}", "${consultation == 'agreed'}")
                .isRefused("agreed", "call.ends", "[agree, disagree]");
        stallWith(" default=\"agreed_appraise\"", "").isRefused("agreed", "call.ends", "[agree, disagree]");
    }

    @Test
    void aWaitForTheApplicantMayLapse() {
        stallWith("attachedToRef=\"supplement\"", "attachedToRef=\"refusal\"")
                .isRefused("supplement", "call.lapse", "lapsed");
        stallWith("errorCode=\"lapsed\"", "errorCode=\"other\"").isRefused("reception", "call.lapse", "lapsed");
    }

    @Test
    void aBlockNamesItsEnds() {
        supplementWith("<camunda:property name=\"outcome\" value=\"supplied\" />", "")
                .isRefused("supplied", "call.outcome", "outcome");
    }
}
