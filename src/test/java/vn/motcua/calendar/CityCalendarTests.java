package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the city's calendar says of single days, and what the file of special days holds. */
class CityCalendarTests {

    private final WorkingCalendar calendar = CityTime.CALENDAR;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            21/11/2026 | Thứ Bảy
            22/11/2026 | Chủ nhật
            17/02/2026 | Tết Nguyên đán: mùng 1 tháng Giêng
            26/04/2026 | Giỗ Tổ Hùng Vương (10/3 âm lịch)
            27/04/2026 | Nghỉ bù: Giỗ Tổ Hùng Vương (10/3 âm lịch) trùng ngày nghỉ hằng tuần
            02/01/2026 | Nghỉ hoán đổi, làm bù ngày 10/01/2026
            16/04/2027 | Giỗ Tổ Hùng Vương (10/3 âm lịch)
            06/02/2027 | Tết Nguyên đán: mùng 1 tháng Giêng (dự kiến)
            """)
    void saysWhyADayIsOff(String date, String reason) {
        assertThat(calendar.isWorkingDay(CityTime.on(date))).isFalse();
        assertThat(calendar.reasonOff(CityTime.on(date))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"23/11/2026", "10/01/2026", "22/08/2026", "26/04/2025", "04/05/2024", "04/05/2019", "15/04/2027"})
    void hasNoReasonForAWorkingDay(String date) {
        assertThat(calendar.isWorkingDay(CityTime.on(date))).isTrue();
        assertThat(calendar.reasonOff(CityTime.on(date))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "07:59 23/11/2026, false", "08:00 23/11/2026, true", "11:59 23/11/2026, true", "12:00 23/11/2026, false",
        "12:59 23/11/2026, false", "13:00 23/11/2026, true", "16:59 23/11/2026, true", "17:00 23/11/2026, false",
        "10:00 22/11/2026, false", "10:00 10/01/2026, true", "10:00 17/02/2026, false"
    })
    void isOpenFromOpeningUntilJustBeforeClosing(String time, boolean open) {
        assertThat(calendar.isOpen(CityTime.at(time))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"20/11/2026, 23/11/2026", "21/11/2026, 23/11/2026", "23/11/2026, 24/11/2026",
        "13/02/2026, 23/02/2026", "09/01/2026, 10/01/2026"})
    void nextWorkingDayComesAfterTheDay(String date, String next) {
        assertThat(calendar.nextWorkingDay(CityTime.on(date))).isEqualTo(CityTime.on(next));
    }

    @Test
    void countsWorkingDaysForwardsAndBackwards() {
        assertThat(calendar.workingDaysBetween(CityTime.on("13/02/2026"), CityTime.on("24/02/2026"))).isEqualTo(2);
        assertThat(calendar.workingDaysBetween(CityTime.on("24/02/2026"), CityTime.on("13/02/2026"))).isEqualTo(-2);
        assertThat(calendar.workingDaysBetween(CityTime.on("21/11/2026"), CityTime.on("22/11/2026"))).isZero();
    }

    @Test
    void addingNoTimeLeavesEvenASundayAsItIs() {
        Instant sunday = CityTime.at("10:00 22/11/2026");

        assertThat(calendar.addWorkingTime(sunday, Duration.ZERO)).isEqualTo(sunday);
        assertThat(calendar.subtractWorkingTime(sunday, Duration.ZERO)).isEqualTo(sunday);
    }

    @Test
    void everyYearOnFileHasAboutTwoHundredAndFiftyWorkingDays() {
        for (int year = 2016; year <= 2027; year++) {
            LocalDate before = LocalDate.of(year - 1, 12, 31);

            assertThat(calendar.workingDaysBetween(before, before.plusYears(1))).as("%d", year).isBetween(249L, 252L);
        }
    }

    @Test
    void everySwapIsOnFileTwice() {
        List<String> swaps = CityTime.SPECIAL_DAYS.stream()
                .filter(SpecialDay::isWorked)
                .map(day -> day.name().replaceFirst("^Làm bù cho ngày nghỉ hoán đổi ", ""))
                .toList();

        assertThat(swaps).hasSize(6).allSatisfy(date -> assertThat(calendar.reasonOff(CityTime.on(date)))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("Nghỉ hoán đổi, làm bù ngày ")));
    }

    @Test
    void keepsToThePlainWeekFarBeyondItsFile() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2400, 1, 1), LocalDate.of(2800, 1, 1)))
                .isEqualTo(146_097 / 7 * 5);
        assertThat(calendar.due(CityTime.at("10:00 23/11/2026"), CityTime.limit("9999 tháng")))
                .isEqualTo(CityTime.at("17:00 23/02/2860"));
        assertThat(calendar.isWorkingDay(LocalDate.of(1900, 1, 1))).isTrue();
    }

    @Test
    void staysAsItIsWhenTheListChanges() {
        List<SpecialDay> list = new ArrayList<>(CityTime.SPECIAL_DAYS);
        WorkingCalendar made = new WorkingCalendar(OfficeHours.CITY, list);
        list.clear();

        assertThat(made.isWorkingDay(CityTime.on("17/02/2026"))).isFalse();
    }

    @Test
    void refusesADayThatIsSpecialInTwoWays() {
        SpecialDay off = new SpecialDay(LocalDate.of(2026, 9, 1), "nghỉ", SpecialDay.Kind.HOLIDAY);
        SpecialDay worked = new SpecialDay(LocalDate.of(2026, 9, 1), "làm", SpecialDay.Kind.SWAPPED_WORKING_DAY);

        assertThatIllegalStateException()
                .isThrownBy(() -> new WorkingCalendar(OfficeHours.CITY, List.of(off, worked)))
                .withMessageContaining("2026-09-01");
    }
}
