package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.form.Feel;

/** What the drawn amounts of land and environment come to. */
class LandFeesTests {

    @Test
    void aSalePaysTheAppraisalBesidesTheRegistrationUpToFiveMillion() {
        assertThat(transfer("ward", "sale", 1_000_000_001L)).isEqualTo(1_528_000);
        assertThat(transfer("commune", "sale", 9_000_000_000L)).isEqualTo(5_014_000);
        assertThat(transfer("commune", "gift", null)).isEqualTo(14_000);
    }

    @Test
    void anImpactReportPaysByItsCapitalAndTheDeskSettlesWhatTheTableDoesNotTell() {
        assertThat(report(50_000_000_000L)).isEqualByComparingTo("5000000");
        assertThat(report(150_000_000_000L)).isEqualByComparingTo("12000000");
        assertThat(report(300_000_000_000L)).isNull();
        assertThat(report(600_000_000_000L)).isEqualByComparingTo("17000000");
    }

    @Test
    void theLevyOfAChangeOfPurposeIsPaidInTwoHalvesThatMakeTheWhole() {
        Map<String, Object> notice = notice(1_000_001, 0, 700, 0);

        assertThat(ofCall("land-environment/land-use-purpose-change", "payFirstHalf", notice)).isEqualTo(500_700);
        assertThat(ofCall("land-environment/land-use-purpose-change", "paySecondHalf", notice)).isEqualTo(500_001);
    }

    @Test
    void aLevyThatIsDeferredIsNotAskedForNow() {
        assertThat(ofCall("shared/land-tax", "payTax", notice(90_000_000, 90_000_000, 1_500_000, 200_000)))
                .isEqualTo(1_700_000);
    }

    private static long transfer(String place, String kind, Long price) {
        Map<String, Object> answers = new HashMap<>(Map.of("parcelIn", place, "changeKind", kind));
        answers.put("price", price == null ? null : BigDecimal.valueOf(price));
        return amount(diagram("land-environment/land-transfer-registration").property("fee").orElseThrow(), answers)
                .longValueExact();
    }

    private static BigDecimal report(long capital) {
        return amount(diagram("land-environment/eia-report-appraisal").property("fee").orElseThrow(),
                Map.of("capital", BigDecimal.valueOf(capital)));
    }

    private static long ofCall(String file, String call, Map<String, Object> answers) {
        Node node = diagram(file).node(call).orElseThrow();
        return amount(FeeCall.of(node).amount().orElseThrow(), answers).longValueExact();
    }

    private static BigDecimal amount(String expression, Map<String, Object> answers) {
        Object amount = Feel.evaluate(expression, answers);
        return amount == null ? null : new BigDecimal(amount.toString());
    }

    private static Map<String, Object> notice(long levy, long deferred, long registration, long income) {
        return Map.of("landUseLevy", BigDecimal.valueOf(levy), "deferredLevy", BigDecimal.valueOf(deferred),
                "registrationFee", BigDecimal.valueOf(registration), "incomeTax", BigDecimal.valueOf(income));
    }

    private static Diagram diagram(String file) {
        return Diagram.read(file, DiagramFixture.read(Path.of("processes", file + ".bpmn")));
    }
}
