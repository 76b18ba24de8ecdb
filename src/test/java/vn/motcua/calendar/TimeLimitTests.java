package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTests {

    @ParameterizedTest
    @CsvSource({
        "8 giờ làm việc, 8, WORKING_HOUR",
        "15 ngày làm việc, 15, WORKING_DAY",
        "30 ngày, 30, DAY",
        "6 tháng, 6, MONTH",
        "8 working hours, 8, WORKING_HOUR",
        "1 working hour, 1, WORKING_HOUR",
        "15 working days, 15, WORKING_DAY",
        "1 working day, 1, WORKING_DAY",
        "30 days, 30, DAY",
        "1 day, 1, DAY",
        "6 months, 6, MONTH",
        "1 month, 1, MONTH",
        "05 ngày làm việc, 5, WORKING_DAY",
        "15 NGÀY LÀM VIỆC, 15, WORKING_DAY",
        "2 Working Days, 2, WORKING_DAY",
        "'\t 15   ngày \n làm  việc ', 15, WORKING_DAY",
        "'\u00a015\u00a0ngày\u202flàm\u3000việc\u00a0', 15, WORKING_DAY",
        "9999 ngày, 9999, DAY"
    })
    void understandsTheWordsOfTheLaw(String words, long amount, TimeLimit.Unit unit) {
        assertThat(TimeLimit.parse(words)).contains(new TimeLimit(amount, unit));
    }

    @Test
    void understandsDecomposedLetters() {
        String decomposed = Normalizer.normalize("8 giờ làm việc", Normalizer.Form.NFD);

        assertThat(TimeLimit.parse(decomposed)).contains(new TimeLimit(8, TimeLimit.Unit.WORKING_HOUR));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        " ", "ngày", "0 ngày", "000 ngày", "-1 ngày", "+1 ngày", "1.5 ngày", "1,5 ngày", "10000 ngày",
        "99999999999999999999 ngày", "ba ngày", "3 giờ", "3 hours", "3 tuần", "3 năm", "3 ngay", "3 ngày làm",
        "3 ngày làm việc nữa", "3ngày", "3 dayss", "٣ ngày", "P3D", "PT8H", "P1M", "${limit}"
    })
    void understandsNothingElse(String words) {
        assertThat(TimeLimit.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void understandsItsOwnWords(TimeLimit.Unit unit) {
        for (long amount : new long[] {1, 2, 15, TimeLimit.LONGEST}) {
            TimeLimit limit = new TimeLimit(amount, unit);

            assertThat(TimeLimit.parse(limit.inVietnamese())).contains(limit);
            assertThat(TimeLimit.parse(limit.inEnglish())).contains(limit);
        }
    }

    @Test
    void speaksBothLanguages() {
        assertThat(CityTime.limit("08 working hours").inVietnamese()).isEqualTo("8 giờ làm việc");
        assertThat(CityTime.limit("1 ngày làm việc").inEnglish()).isEqualTo("1 working day");
        assertThat(CityTime.limit("2 tháng").inEnglish()).isEqualTo("2 months");
    }

    @Test
    void isNeverNothingAndNeverEndless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(0, TimeLimit.Unit.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(10_000, TimeLimit.Unit.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(1, null));
    }
}
