package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.service.Fee;

class ValuesInJsonTests {

    @ParameterizedTest
    @CsvSource({
        "8 giờ làm việc,8,working-hour",
        "15 ngày làm việc,15,working-day",
        "15 ngày,15,calendar-day",
        "2 tháng,2,month"
    })
    void aTimeLimitIsANumberOfAUnit(String words, long value, String unit) {
        assertThat(LimitJson.of(TimeLimit.parse(words).orElseThrow())).isEqualTo(new LimitJson(value, unit));
    }

    @Test
    void aFixedFeeIsAnAmountInWholeDong() {
        assertThat(FeeJson.of(new Fee("75000", "Nghị quyết 06/2020")))
                .isEqualTo(new FeeJson(75_000L, null, "Nghị quyết 06/2020", "VND"));
    }

    @Test
    void aFeeThatDependsOnTheAnswersIsAnExpression() {
        assertThat(FeeJson.of(new Fee("= 8000 * copies", "")))
                .isEqualTo(new FeeJson(null, "8000 * copies", null, "VND"));
    }

    @Test
    void anInstantBearsTheOffsetOfTheCity() {
        assertThat(CityTime.of(Instant.parse("2026-11-22T17:30:00Z"))).hasToString("2026-11-23T00:30+07:00");
        assertThat(CityTime.of(null)).isNull();
    }
}
