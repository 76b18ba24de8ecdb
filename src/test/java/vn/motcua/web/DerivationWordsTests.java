package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.EventKind;
import vn.motcua.service.ClockAfterSupplement;

/** The derivation of a due date as a clerk reads it beside a calendar of paper. */
class DerivationWordsTests {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(OfficeHours.CITY, SpecialDay.parseCsv("""
            date,name,kind
            2026-01-01,Tết Dương lịch,holiday
            2026-01-02,"Nghỉ hoán đổi, làm bù ngày 10/01/2026",make-up-day-off
            2026-01-10,Làm bù cho ngày nghỉ hoán đổi 02/01/2026,swapped-working-day
            2026-02-16,Tết Nguyên đán: 29 tháng Chạp,holiday
            2026-02-17,Tết Nguyên đán: mùng 1 tháng Giêng,holiday
            """));

    private final List<DossierEvent> events = new ArrayList<>();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theDaysOfOneKindStandInOneLineAndEachDayOffHasItsName() {
        happens(EventKind.ACCEPTED, "2026-02-12T09:00", Map.of("limit", "3 ngày làm việc"));

        assertThat(told()).containsExactly(
                "Thời hạn 3 ngày làm việc, từ thứ Năm 12/2/2026, 09:00",
                "Thứ Năm 12/2/2026: không tính: thời hạn tính từ ngày tiếp theo",
                "Thứ Sáu 13/2/2026: ngày 1",
                "Thứ Bảy 14/2/2026 – Chủ nhật 15/2/2026: không tính: nghỉ cuối tuần",
                "Thứ Hai 16/2/2026 – thứ Ba 17/2/2026: không tính: Tết Nguyên đán",
                "Thứ Tư 18/2/2026 – thứ Năm 19/2/2026: ngày 2 đến 3",
                "Kết quả tính",
                "Thứ Năm 19/2/2026, 17:00: hạn trả kết quả");
    }

    @Test
    void aSaturdayWorkedIsNamed() {
        happens(EventKind.ACCEPTED, "2026-01-08T09:00", Map.of("limit", "3 ngày làm việc"));

        assertThat(told()).contains(
                "Thứ Sáu 9/1/2026: ngày 1",
                "Thứ Bảy 10/1/2026: ngày 2 (Làm bù cho ngày nghỉ hoán đổi 02/01/2026)",
                "Chủ nhật 11/1/2026: không tính: nghỉ cuối tuần",
                "Thứ Hai 12/1/2026: ngày 3");
    }

    @Test
    void hoursAreToldDayByDay() {
        happens(EventKind.ACCEPTED, "2026-11-27T15:30", Map.of("limit", "4 giờ làm việc"));

        assertThat(told()).contains(
                "Thứ Sáu 27/11/2026: tính 1 giờ 30 phút",
                "Thứ Bảy 28/11/2026 – Chủ nhật 29/11/2026: không tính: nghỉ cuối tuần",
                "Thứ Hai 30/11/2026: tính 2 giờ 30 phút");
    }

    @Test
    void stopsExtensionsOutagesDecreesAndTheEndEachSayWhy() {
        everythingHappens();

        assertThat(told()).contains(
                "Thứ Tư 25/11/2026 – thứ Sáu 27/11/2026: không tính: chờ người nộp",
                "Gia hạn 2 ngày làm việc theo Điều 9: Phải xác minh",
                "Những lần tạm dừng",
                "Thứ Ba 24/11/2026, 10:00 – thứ Hai 30/11/2026, 10:00: chờ người nộp bổ sung, 6 ngày",
                "Hệ thống ngừng hoạt động",
                "Thứ Tư 2/12/2026, 08:00 – 17:00: Bảo trì trung tâm dữ liệu",
                "Thứ Tư 2/12/2026: không tính: hệ thống ngừng từ nửa ngày trở lên",
                "Lịch nghỉ thay đổi",
                "Thứ Ba 1/12/2026: 12/QĐ-TTg (Nghỉ hoán đổi): hẹn trả chuyển từ thứ Năm 3/12/2026 sang thứ Sáu 4/12/2026",
                "Thứ Ba 8/12/2026: ngày hẹn lại, kèm lời xin lỗi; hạn theo luật không đổi",
                "Thứ Ba 8/12/2026, 10:00: thời hạn kết thúc, trễ hạn");
    }

    @Test
    void whileItStandsTheDaysAfterAreOpen() {
        happens(EventKind.ACCEPTED, "2026-11-23T09:00", Map.of("limit", "5 ngày làm việc"));
        happens(EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", "payment", "clock", "stopped"));

        assertThat(told())
                .contains("Thứ Ba 24/11/2026: ngày 1")
                .contains("Thứ Ba 24/11/2026, 10:00: đứng lại, các ngày sau tính khi thời hạn lại chạy")
                .contains("Từ thứ Ba 24/11/2026, 10:00: chờ nộp phí, lệ phí, đến nay chưa hết")
                .noneMatch(line -> line.contains("hạn trả kết quả") || line.contains("25/11"));
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        everythingHappens();

        assertThat(told()).contains(
                "The limit of 3 working days, from Monday 23/11/2026, 09:00",
                "Extended by 2 working days under Điều 9: Phải xác minh",
                "Wednesday 25/11/2026 – Friday 27/11/2026: not counted: waiting for the applicant");
    }

    private void everythingHappens() {
        happens(EventKind.ACCEPTED, "2026-11-23T09:00", Map.of("limit", "3 ngày làm việc"));
        happens(EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", "supplement", "clock", "stopped"));
        happens(EventKind.ANSWERED, "2026-11-30T10:00", Map.of("kind", "supplement"));
        happens(EventKind.OUTAGE, "2026-11-30T11:00", Map.of("outage", new UUID(1, 1).toString(), "revision", "1",
                "from", at("2026-12-02T08:00").toString(), "to", at("2026-12-02T17:00").toString(),
                "reason", "Bảo trì trung tâm dữ liệu"));
        happens(EventKind.CALENDAR_CHANGED, "2026-12-01T09:00", Map.of("calendar", "2", "decree", "12/QĐ-TTg",
                "title", "Nghỉ hoán đổi", "dueBefore", at("2026-12-03T17:00").toString(),
                "dueAfter", at("2026-12-04T17:00").toString()));
        happens(EventKind.EXTENDED, "2026-12-01T10:00",
                Map.of("by", "2 ngày làm việc", "article", "Điều 9", "reason", "Phải xác minh"));
        happens(EventKind.APOLOGISED, "2026-12-03T09:00", Map.of("newDate", "2026-12-08"));
        happens(EventKind.RESULT_READY, "2026-12-08T10:00", Map.of());
    }

    private List<String> told() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/clock", "messages/web");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Words words = new Words(messages);
        SpokenTime spoken = new SpokenTime(() -> CALENDAR, Clock.fixed(at("2026-12-10T09:00"), WorkingCalendar.ZONE), words);
        DossierClock clock = DossierClock.of(events, version -> CALENDAR, ClockAfterSupplement.RESUME);
        List<String> told = new ArrayList<>();
        for (ClockView.Part part : new DerivationWords(spoken, new DayWords(spoken, words), words).of(clock)) {
            told.add(part.title());
            part.lines().forEach(line -> told.add(line.when() + ": " + line.text()));
        }
        return told;
    }

    private void happens(EventKind kind, String when, Map<String, String> detail) {
        events.add(new DossierEvent(new UUID(0, 1), events.size() + 1, kind, at(when), "someone", null, detail));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
