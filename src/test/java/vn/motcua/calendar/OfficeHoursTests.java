package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTests {

    @Test
    void ofTheCityAreEightHours() {
        assertThat(OfficeHours.CITY.perDay()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void mayHaveNoLunchBreak() {
        OfficeHours hours = hours("08:00", "12:00", "12:00", "16:00");

        assertThat(hours.contains(LocalTime.NOON)).isTrue();
        assertThat(hours.perDay()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void ofSummerMoveTheEndOfALimit() {
        WorkingCalendar summer =
                new WorkingCalendar(hours("07:30", "11:30", "13:30", "17:30"), CityTime.SPECIAL_DAYS);

        assertThat(CityTime.written(summer.due(CityTime.at("11:00 20/07/2026"), CityTime.limit("1 giờ làm việc"))))
                .isEqualTo("14:00 20/07/2026");
        assertThat(CityTime.written(summer.due(CityTime.at("11:00 20/07/2026"), CityTime.limit("1 ngày"))))
                .isEqualTo("17:30 21/07/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 08:00, 13:00, 17:00", "08:00, 13:00, 12:00, 17:00", "08:00, 12:00, 17:00, 13:00",
        "08:00, 08:00, 13:00, 17:00", "08:00, 12:00, 13:00, 13:00", "08:00, 12:00, 13:00, 17:00:30"
    })
    void followEachOtherInWholeMinutes(String one, String two, String three, String four) {
        assertThatIllegalArgumentException().isThrownBy(() -> hours(one, two, three, four));
    }

    private static OfficeHours hours(String one, String two, String three, String four) {
        return new OfficeHours(
                LocalTime.parse(one), LocalTime.parse(two), LocalTime.parse(three), LocalTime.parse(four));
    }
}
