package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermGateTests {

    private static final String CALL =
            "<bpmn:callActivity id=\"refusal\" name=\"Từ chối hồ sơ\" calledElement=\"refusal\">";
    private static final String TIMER = ">30 ngày làm việc</bpmn:timeDuration>";
    private static final String PROCESS = "camunda:historyTimeToLive=\"P365D\">";

    @ParameterizedTest
    @ValueSource(strings = {"ít lâu", "3 thang", "P3M", "${term}", "0 ngày làm việc rưỡi"})
    void aTermIsInTheLawsWords(String words) {
        for (String block : new String[] {"supplement", "reception", "fee"}) {
            callOf(block, words).isRefused("refusal", "term.words", words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 tháng", "90 ngày", "30 ngày làm việc", "3 months"})
    void aCallOfABlockThatAwaitsTheApplicantMayNameItsTerm(String words) {
        for (String block : new String[] {"supplement", "reception", "fee"}) {
            assertThat(callOf(block, words).violations())
                    .extracting(Violation::rule).noneMatch(rule -> rule.startsWith("term."));
        }
    }

    @Test
    void aBlockThatAwaitsNobodyHasNoTerm() {
        callOf("refusal", "3 tháng").isRefused("refusal", "term.not-awaited", "refusal");
        callOf("return-result", "3 tháng").isRefused("refusal", "term.not-awaited", "return-result");
    }

    @Test
    void aBlockWhoseTimerReadsTheTermSaysWhatIsUsual() {
        supplementWith(TIMER, ">${term}</bpmn:timeDuration>").isRefused("supplement", "term.usual", "term");
        supplementWith(PROCESS, PROCESS + properties("30 ngày")).isRefused("supplement", "term.usual", "term");
        supplementWith(PROCESS, PROCESS + properties("ít lâu")).isRefused("supplement", "term.words", "ít lâu");
    }

    @Test
    void whatTheCallSaysHoldsBeforeWhatIsUsual() {
        Diagram block = DiagramFixture.context().blocks().apply("supplement").orElseThrow();
        Diagram cosmetics = Diagram.read("processes/health/cosmetics-notification.bpmn",
                DiagramFixture.read(Path.of("processes/health/cosmetics-notification.bpmn")));

        assertThat(AwaitedTerm.of(block, Optional.empty())).contains("30 ngày làm việc");
        assertThat(AwaitedTerm.of(block, cosmetics.node("payFee"))).contains("30 ngày làm việc");
        assertThat(AwaitedTerm.of(block, cosmetics.node("supplement"))).contains("3 tháng");
        assertThat(AwaitedTerm.of(cosmetics, Optional.empty())).isEmpty();
    }

    private static GateAssert callOf(String block, String term) {
        return stallWith(CALL, CALL.replace("calledElement=\"refusal\"", "calledElement=\"" + block + "\"") + properties(term));
    }

    private static String properties(String term) {
        return "<bpmn:extensionElements><camunda:properties><camunda:property name=\"term\" value=\"" + term
                + "\" /></camunda:properties></bpmn:extensionElements>";
    }
}
