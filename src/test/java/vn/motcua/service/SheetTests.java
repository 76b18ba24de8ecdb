package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;

class SheetTests {

    private final Sheet sheet = DiagramFixture.stall().sheet();

    @Test
    void theSheetIsReadFromTheProcess() {
        assertThat(sheet.code()).isEqualTo("9.000001");
        assertThat(sheet.level()).isEqualTo(4);
        assertThat(sheet.nameEn()).isEqualTo("Market stall");
        assertThat(sheet.legalBasis()).containsExactly("Luật Thương mại 2005", "Nghị định về chợ");
        assertThat(sheet.synonyms()).containsExactly("sạp hàng", "ki ốt");
        assertThat(sheet.clockAfterSupplement()).isEqualTo(ClockAfterSupplement.RESTART);
        assertThat(sheet.limit()).isEqualTo(new TimeLimit(7, TimeLimit.Unit.WORKING_DAY));
        assertThat(sheet.receivingUnit()).isEmpty();
    }

    @Test
    void aSheetIsValidBetweenItsDates() {
        assertThat(sheet.validOn(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(sheet.validOn(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(sheet.validOn(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void aFixedFeeIsTheSameForEverybody() {
        Fee fee = new Fee("8000", "Thông tư 281/2016/TT-BTC");
        assertThat(fee.fixed()).hasValue(8000);
        assertThat(fee.amount(Map.of())).isEqualTo(8000);
    }

    @Test
    void aFeeMayDependOnTheAnswers() {
        assertThat(sheet.fee().fixed()).isEmpty();
        assertThat(sheet.fee().amount(Map.of("area", 12))).isEqualTo(200000);
        assertThat(sheet.fee().amount(Map.of("area", 8))).isEqualTo(100000);
    }

    @Test
    void aFeeOverAnAnswerThatIsNotGivenIsNothing() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("copies", null);
        assertThat(new Fee("= copies * 8000", "").amount(answers)).isZero();
    }
}
