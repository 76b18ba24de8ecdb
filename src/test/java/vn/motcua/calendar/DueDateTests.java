package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known cases, one a line: when the limit starts, the limit, when it ends, and why. */
class DueDateTests {

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            16:00 20/11/2026 | 8 giờ làm việc | 16:00 23/11/2026 | thứ Sáu tính 1 giờ, thứ Hai tính 7 giờ
            11:30 23/11/2026 | 1 giờ làm việc | 13:30 23/11/2026 | nghỉ trưa không tính
            12:30 23/11/2026 | 1 giờ làm việc | 14:00 23/11/2026 | bắt đầu giữa giờ nghỉ trưa thì tính từ 13:00
            11:00 23/11/2026 | 1 giờ làm việc | 12:00 23/11/2026 | hết hạn đúng 12:00 thì không dời sang 13:00
            13:00 23/11/2026 | 4 giờ làm việc | 17:00 23/11/2026 | hết hạn đúng giờ đóng cửa thì giữ nguyên
            08:00 23/11/2026 | 8 giờ làm việc | 17:00 23/11/2026 | trọn một ngày làm việc
            06:00 23/11/2026 | 4 giờ làm việc | 12:00 23/11/2026 | trước giờ mở cửa thì tính từ 08:00
            17:00 23/11/2026 | 1 giờ làm việc | 09:00 24/11/2026 | đúng giờ đóng cửa thì tính từ sáng hôm sau
            20:00 23/11/2026 | 2 giờ làm việc | 10:00 24/11/2026 | buổi tối thì tính từ sáng hôm sau
            10:00 22/11/2026 | 8 giờ làm việc | 17:00 23/11/2026 | Chủ nhật thì tính từ thứ Hai
            16:00 09/01/2026 | 8 giờ làm việc | 16:00 10/01/2026 | thứ Bảy làm bù vẫn tính giờ
            16:00 31/12/2025 | 8 giờ làm việc | 16:00 05/01/2026 | Tết Dương lịch và ngày nghỉ hoán đổi
            16:30 13/02/2026 | 1 giờ làm việc | 08:30 23/02/2026 | nửa giờ trước Tết, nửa giờ sau Tết
            14:00 23/11/2026 | 20 giờ làm việc | 09:00 26/11/2026 | 3 giờ thứ Hai, 8 giờ thứ Ba, 8 giờ thứ Tư, 1 giờ thứ Năm
            10:00 23/11/2026 | 1 ngày làm việc | 17:00 24/11/2026 | ngày đầu không tính, hết hạn cuối giờ chiều
            20:00 23/11/2026 | 1 ngày làm việc | 17:00 24/11/2026 | buổi tối vẫn là ngày hôm đó
            00:30 24/11/2026 | 1 ngày làm việc | 17:00 25/11/2026 | sau nửa đêm đã là ngày mới ở Hà Nội
            10:00 21/11/2026 | 1 ngày làm việc | 17:00 23/11/2026 | nhận ngày thứ Bảy thì thứ Hai là ngày thứ nhất
            10:00 20/11/2026 | 5 ngày làm việc | 17:00 27/11/2026 | qua một cuối tuần
            09:00 31/12/2025 | 1 ngày làm việc | 17:00 05/01/2026 | nghỉ từ thứ Năm đến Chủ nhật
            10:00 08/01/2026 | 2 ngày làm việc | 17:00 10/01/2026 | thứ Bảy làm bù là ngày thứ hai
            10:00 20/08/2026 | 2 ngày làm việc | 17:00 22/08/2026 | thứ Bảy làm bù cho 31/08
            10:00 28/08/2026 | 1 ngày làm việc | 17:00 03/09/2026 | nghỉ hoán đổi rồi nghỉ Quốc khánh
            10:00 25/04/2025 | 3 ngày làm việc | 17:00 29/04/2025 | thứ Bảy 26/04 làm bù, Chủ nhật nghỉ
            10:00 29/04/2025 | 1 ngày làm việc | 17:00 05/05/2025 | nghỉ từ 30/04 đến 04/05
            10:00 28/12/2018 | 4 ngày làm việc | 17:00 05/01/2019 | nghỉ 31/12 và 01/01, làm bù thứ Bảy 05/01
            10:00 13/02/2026 | 1 ngày làm việc | 17:00 23/02/2026 | nghỉ Tết Nguyên đán chín ngày
            10:00 10/02/2026 | 5 ngày làm việc | 17:00 24/02/2026 | ba ngày trước Tết, hai ngày sau Tết
            10:00 02/02/2026 | 15 ngày làm việc | 17:00 02/03/2026 | mười lăm ngày làm việc, có Tết ở giữa
            10:00 18/02/2026 | 2 ngày làm việc | 17:00 24/02/2026 | nộp trực tuyến mùng 2 Tết
            10:00 24/04/2026 | 1 ngày làm việc | 17:00 28/04/2026 | Giỗ Tổ trùng Chủ nhật, nghỉ bù thứ Hai
            10:00 15/04/2027 | 1 ngày làm việc | 17:00 19/04/2027 | Giỗ Tổ 2027 là 16/04, không phải 15/04
            10:00 20/11/2026 | 10 ngày | 17:00 30/11/2026 | ngày thường tính cả cuối tuần
            10:00 10/02/2026 | 3 ngày | 17:00 13/02/2026 | ngày cuối còn trước Tết
            10:00 20/11/2026 | 1 ngày | 17:00 23/11/2026 | ngày cuối là thứ Bảy nên dời sang thứ Hai
            10:00 10/02/2026 | 5 ngày | 17:00 23/02/2026 | ngày cuối vào dịp Tết nên dời qua Tết
            10:00 01/04/2026 | 30 ngày | 17:00 04/05/2026 | ngày cuối là 01/05 nên dời sang thứ Hai
            10:00 09/01/2026 | 1 ngày | 17:00 10/01/2026 | ngày cuối là thứ Bảy làm bù nên giữ nguyên
            10:00 23/11/2026 | 1 tháng | 17:00 23/12/2026 | cùng ngày của tháng sau
            10:00 31/08/2026 | 1 tháng | 17:00 30/09/2026 | tháng 9 không có ngày 31
            10:00 31/01/2028 | 1 tháng | 17:00 29/02/2028 | tháng 2 năm nhuận
            10:00 30/01/2026 | 1 tháng | 17:00 02/03/2026 | 28/02 là thứ Bảy nên dời sang thứ Hai
            10:00 15/01/2026 | 1 tháng | 17:00 23/02/2026 | 15/02 vào dịp Tết nên dời qua Tết
            10:00 30/09/2026 | 12 tháng | 17:00 30/09/2027 | một năm
            10:00 15/03/2099 | 5 ngày làm việc | 17:00 20/03/2099 | năm chưa có lịch nghỉ lễ thì theo tuần thường
            """)
    void limitEndsWhenTheClerkSaysSo(String from, String limit, String due, String why) {
        assertThat(CityTime.written(CityTime.CALENDAR.due(CityTime.at(from), CityTime.limit(limit))))
                .as(why)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} − {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            16:00 23/11/2026 | 8 giờ làm việc | 16:00 20/11/2026 | lùi qua cuối tuần
            17:00 23/11/2026 | 8 giờ làm việc | 08:00 23/11/2026 | lùi trọn một ngày làm việc thì đến giờ mở cửa
            14:00 23/11/2026 | 1 giờ làm việc | 13:00 23/11/2026 | không lùi qua giờ nghỉ trưa
            14:00 23/11/2026 | 2 giờ làm việc | 11:00 23/11/2026 | giờ nghỉ trưa không tính
            20:00 22/11/2026 | 1 giờ làm việc | 16:00 20/11/2026 | tối Chủ nhật thì lùi từ chiều thứ Sáu
            09:00 23/02/2026 | 2 giờ làm việc | 16:00 13/02/2026 | lùi qua Tết
            """)
    void reminderIsDueSoMuchWorkingTimeBefore(String due, String before, String reminder, String why) {
        Duration time = Duration.ofHours(CityTime.limit(before).amount());

        assertThat(CityTime.written(CityTime.CALENDAR.subtractWorkingTime(CityTime.at(due), time)))
                .as(why)
                .isEqualTo(reminder);
    }
}
