package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;

class SpokenTimeTests {

    private static final Instant MONDAY_14_00 = at("2026-11-23T14:00");

    private final SpokenTime spoken = new SpokenTime(
            () -> new WorkingCalendar(OfficeHours.CITY, List.of()),
            Clock.fixed(MONDAY_14_00, WorkingCalendar.ZONE),
            new Words(Bundles.read()));

    @BeforeEach
    void readsVietnamese() {
        LocaleContextHolder.setLocale(Language.VIETNAMESE);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aMomentIsToldWithItsWeekday() {
        assertThat(spoken.moment(at("2026-12-03T17:00"))).isEqualTo("thứ Năm 3/12/2026, 17:00");
        assertThat(spoken.date(LocalDate.of(2026, 11, 29))).isEqualTo("Chủ nhật 29/11/2026");
    }

    @Test
    void guestsReadTheSameInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(spoken.moment(at("2026-12-03T17:00"))).isEqualTo("Thursday 3/12/2026, 17:00");
        assertThat(spoken.left(at("2026-11-25T17:00"))).isEqualTo("2 working days left");
        assertThat(spoken.left(at("2026-11-20T17:00"))).isEqualTo("1 day late");
        assertThat(spoken.size(1_258_291)).isEqualTo("1.2 MB");
    }

    @Test
    void wherePapersAreMadeWithoutARequestVietnameseIsSpoken() {
        LocaleContextHolder.resetLocaleContext();

        assertThat(spoken.date(at("2026-12-03T17:00"))).startsWith("thứ Năm");
    }

    @Test
    void aShortDateLeavesTheYearOutOnlyInThisYear() {
        assertThat(spoken.shortDate(at("2026-11-24T17:00"))).isEqualTo("thứ Ba 24/11");
        assertThat(spoken.shortDate(at("2027-01-04T17:00"))).isEqualTo("thứ Hai 4/1/2027");
    }

    @Test
    void aPeriodNamesItsDayOnce() {
        assertThat(spoken.period(at("2026-12-03T08:00"), at("2026-12-03T17:00"))).isEqualTo("thứ Năm 3/12/2026, 08:00 – 17:00");
        assertThat(spoken.period(at("2026-12-03T22:00"), at("2026-12-04T01:00")))
                .isEqualTo("thứ Năm 3/12/2026, 22:00 – thứ Sáu 4/12/2026, 01:00");
    }

    @Test
    void whatIsLeftIsCountedInWorkingTime() {
        assertThat(spoken.left(at("2026-11-23T17:00"))).isEqualTo("còn 3 giờ làm việc");
        assertThat(spoken.left(at("2026-11-25T17:00"))).isEqualTo("còn 2 ngày làm việc");
        assertThat(spoken.left(at("2026-11-23T14:40"))).isEqualTo("còn 40 phút");
    }

    @Test
    void whatIsOverIsCountedInWorkingDaysAndThenInHours() {
        assertThat(spoken.left(at("2026-11-20T17:00"))).isEqualTo("quá 1 ngày");
        assertThat(spoken.left(at("2026-11-16T17:00"))).isEqualTo("quá 5 ngày");
        assertThat(spoken.left(at("2026-11-23T09:00"))).isEqualTo("quá 4 giờ");
        assertThat(spoken.left(at("2026-11-23T13:59"))).isEqualTo("quá hạn");
    }

    @Test
    void theFourStatesOfTimeAreToldApart() {
        assertThat(spoken.state(at("2026-11-20T17:00"), null))
                .isEqualTo(new TimeState("late", "Quá 1 ngày", "thứ Sáu 20/11"));
        assertThat(spoken.state(at("2026-11-23T17:00"), null))
                .isEqualTo(new TimeState("soon", "Hôm nay 17:00", "còn 3 giờ làm việc"));
        assertThat(spoken.state(at("2026-11-24T17:00"), null))
                .isEqualTo(new TimeState("ok", "Thứ Ba 24/11", "còn 1 ngày làm việc"));
        assertThat(spoken.state(at("2026-11-26T17:00"), at("2026-11-19T10:00")))
                .isEqualTo(new TimeState("hold", "Tạm dừng từ thứ Năm 19/11", ""));
    }

    @Test
    void withoutADueDateNoTimeRuns() {
        assertThat(spoken.state(null, null)).isEqualTo(new TimeState("", "Chưa có hạn", ""));
    }

    @Test
    void workingTimeOfADayOrMoreIsToldInDays() {
        assertThat(spoken.workingTime(Duration.ofHours(8))).isEqualTo("1 ngày làm việc");
        assertThat(spoken.workingTime(Duration.ofHours(15))).isEqualTo("1 ngày làm việc");
        assertThat(spoken.workingTime(Duration.ofHours(16))).isEqualTo("2 ngày làm việc");
        assertThat(spoken.workingTime(Duration.ofHours(2))).isEqualTo("2 giờ làm việc");
    }

    @Test
    void sizesAndSumsAreWrittenTheVietnameseWay() {
        assertThat(spoken.size(86_016)).isEqualTo("84 KB");
        assertThat(spoken.size(1_258_291)).isEqualTo("1,2 MB");
        assertThat(spoken.size(1)).isEqualTo("1 KB");
        assertThat(spoken.money(75_000)).isEqualTo("75.000 đồng");
    }

    @Test
    void aHashIsShownByItsTwoEnds() {
        assertThat(spoken.shortHash("9f3a" + "0".repeat(56) + "e1c7")).isEqualTo("9f3a…e1c7");
        assertThat(spoken.shortHash(null)).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
