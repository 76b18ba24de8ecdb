package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that a clerk can count on the wall calendar, one a line: {@code known-cases.csv} (F01). */
class KnownCasesTests {

    @ParameterizedTest(name = "{0} + {1} = {2}: {4}")
    @CsvFileSource(resources = "/known-cases.csv", delimiter = '|', numLinesToSkip = 1)
    void limitEndsWhenTheClerkSaysSo(String from, String limit, String due, String source, String why) {
        assertThat(CityTime.withWeekday(CityTime.CALENDAR.due(CityTime.atWeekday(from), CityTime.limit(limit))))
                .as("%s (%s)", why, source)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} − {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            T2 23/11/2026 16:00 | 8 giờ làm việc | T6 20/11/2026 16:00 | lùi qua cuối tuần
            T2 23/11/2026 17:00 | 8 giờ làm việc | T2 23/11/2026 08:00 | trọn một ngày làm việc thì lùi đến giờ mở cửa
            T2 23/11/2026 14:00 | 1 giờ làm việc | T2 23/11/2026 13:00 | không lùi qua giờ nghỉ trưa
            T2 23/11/2026 14:00 | 2 giờ làm việc | T2 23/11/2026 11:00 | giờ nghỉ trưa không tính
            CN 22/11/2026 20:00 | 1 giờ làm việc | T6 20/11/2026 16:00 | tối Chủ nhật thì lùi từ chiều thứ Sáu
            T2 23/02/2026 09:00 | 2 giờ làm việc | T6 13/02/2026 16:00 | lùi qua Tết
            """)
    void reminderIsDueSoMuchWorkingTimeBefore(String due, String before, String reminder, String why) {
        Duration time = Duration.ofHours(CityTime.limit(before).amount());

        assertThat(CityTime.withWeekday(CityTime.CALENDAR.subtractWorkingTime(CityTime.atWeekday(due), time)))
                .as(why)
                .isEqualTo(reminder);
    }
}
