package vn.motcua.service;

import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import org.junit.jupiter.api.Test;

class FeeGateTests {

    private static final String CALL =
            "<bpmn:callActivity id=\"refusal\" name=\"Từ chối hồ sơ\" calledElement=\"refusal\">";
    private static final String FEE =
            "<bpmn:callActivity id=\"refusal\" name=\"Từ chối hồ sơ\" calledElement=\"fee\">%s";

    @Test
    void theFeeOfTheSheetSpeaksOfFieldsOfTheForm() {
        stallWith("area &gt; 10", "aera &gt; 10").isRefused("market-stall", "fee.field", "[aera]");
        stallWith("= if area &gt; 10 then", "= if area &gt; then").isRefused("market-stall", "sheet.value", "area");
    }

    @Test
    void aCallThatNamesAnAmountNamesOneThatCanBeRead() {
        feeWith("amount", "một trăm").isRefused("refusal", "fee.amount", "một trăm");
        feeWith("amount", "= stallNumber * 2").isRefused("refusal", "fee.field", "[stallNumber]");
    }

    @Test
    void anAmountFromAStepSpeaksOfTheFieldsOfThatStep() {
        feeWith("amount", "= taxAmount\" /><camunda:property name=\"amountFrom\" value=\"appraise")
                .isRefused("refusal", "fee.field", "[taxAmount]");
        feeWith("amount", "= area\" /><camunda:property name=\"amountFrom\" value=\"nowhere")
                .isRefused("refusal", "fee.step", "nowhere");
        feeWith("amountFrom", "appraise").isRefused("refusal", "fee.step", "appraise");
    }

    @Test
    void aFeeThatIsNeverPaidIsCaught() {
        feeWith("term", "5 ngày làm việc").isRefused("refusal", "call.lapse", "lapsed");
    }

    @Test
    void aBlockThatPassesOnThatNobodyPaidIsCaughtLikeThePaymentItself() {
        stallWith(CALL, CALL.replace("calledElement=\"refusal\"", "calledElement=\"land-tax\""))
                .isRefused("refusal", "call.lapse", "lapsed");
    }

    @Test
    void onlyABlockLetsAFeeBePaidAtTheDesk() {
        supplementWith("<camunda:property name=\"asks\" value=\"supplement\" />",
                "<camunda:property name=\"asks\" value=\"amount\" />").isRefused("supply", "form.asks", "amount");
    }

    private static GateAssert feeWith(String property, String value) {
        return stallWith(CALL, FEE.formatted("<bpmn:extensionElements><camunda:properties><camunda:property name=\""
                + property + "\" value=\"" + value + "\" /></camunda:properties></bpmn:extensionElements>"));
    }
}
