package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTests {

    @Test
    void ofWorkingDaysTellsTheFirstDayAndEveryDayOff() {
        assertThat(told("10:00 12/02/2026", "2 ngày làm việc")).containsExactly(
                "12/02/2026: không tính (Ngày đầu tiên của thời hạn)",
                "1. 13/02/2026: tính",
                "14/02/2026: không tính (Thứ Bảy)",
                "15/02/2026: không tính (Chủ nhật)",
                "16/02/2026: không tính (Tết Nguyên đán: 29 tháng Chạp)",
                "17/02/2026: không tính (Tết Nguyên đán: mùng 1 tháng Giêng)",
                "18/02/2026: không tính (Tết Nguyên đán: mùng 2 tháng Giêng)",
                "19/02/2026: không tính (Tết Nguyên đán: mùng 3 tháng Giêng)",
                "20/02/2026: không tính (Tết Nguyên đán: mùng 4 tháng Giêng)",
                "21/02/2026: không tính (Thứ Bảy)",
                "22/02/2026: không tính (Chủ nhật)",
                "2. 23/02/2026: tính");
    }

    @Test
    void ofASaturdayWorkedTellsWhyItCounts() {
        assertThat(told("10:00 09/01/2026", "1 ngày làm việc")).containsExactly(
                "09/01/2026: không tính (Ngày đầu tiên của thời hạn)",
                "1. 10/01/2026: tính (Làm bù cho ngày nghỉ hoán đổi 02/01/2026)");
    }

    @Test
    void ofWorkingHoursTellsHowMuchOfEachDayCounts() {
        assertThat(told("15:45 20/11/2026", "8 giờ làm việc")).containsExactly(
                "1. 20/11/2026: tính (1 giờ 15 phút)",
                "21/11/2026: không tính (Thứ Bảy)",
                "22/11/2026: không tính (Chủ nhật)",
                "2. 23/11/2026: tính (6 giờ 45 phút)");
        assertThat(told("18:00 23/11/2026", "2 giờ làm việc")).containsExactly(
                "23/11/2026: không tính (Ngoài giờ làm việc)",
                "1. 24/11/2026: tính (2 giờ)");
    }

    @Test
    void ofCalendarDaysTellsHowTheLastDayMoves() {
        assertThat(told("10:00 19/11/2026", "2 ngày")).containsExactly(
                "19/11/2026: không tính (Ngày đầu tiên của thời hạn)",
                "1. 20/11/2026: tính",
                "2. 21/11/2026: tính (Ngày cuối trùng ngày nghỉ: Thứ Bảy)",
                "22/11/2026: không tính (Chủ nhật)",
                "23/11/2026: không tính (Hết hạn vào ngày làm việc tiếp theo)");
    }

    @Test
    void ofMonthsCountsTheDaysUpToTheSameDay() {
        List<String> told = told("10:00 30/01/2026", "1 tháng");

        assertThat(told).hasSize(32).contains("29. 28/02/2026: tính (Ngày cuối trùng ngày nghỉ: Thứ Bảy)");
        assertThat(told).last().isEqualTo("02/03/2026: không tính (Hết hạn vào ngày làm việc tiếp theo)");
    }

    @Test
    void isASentenceThatCanBePrinted() {
        assertThat(explanation("16:00 20/11/2026", "8 giờ làm việc").inVietnamese())
                .isEqualTo("8 giờ làm việc, từ 16:00 ngày 20/11/2026 đến 16:00 ngày 23/11/2026."
                        + " 20/11/2026: tính (1 giờ); 21/11/2026: không tính (Thứ Bảy);"
                        + " 22/11/2026: không tính (Chủ nhật); 23/11/2026: tính (7 giờ).");
    }

    private static List<String> told(String from, String limit) {
        return explanation(from, limit).days().stream().map(ExplanationTests::line).toList();
    }

    private static String line(Explanation.Day day) {
        return (day.counted() ? day.number() + ". " : "") + day.inVietnamese();
    }

    private static Explanation explanation(String from, String limit) {
        return CityTime.CALENDAR.explain(CityTime.at(from), CityTime.limit(limit));
    }
}
