package vn.motcua.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.EventKind;
import vn.motcua.service.ClockAfterSupplement;

/** What a slip says of the date that moved is true in either regime of the clock after a supplement. */
class MovedBecauseTests {

    private static final UUID DOSSIER = UUID.randomUUID();
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(OfficeHours.CITY, List.of());

    @Test
    void aSupplementWhoseServiceStartsAnewSaysThatTheTimeBeganAnew() {
        assertThat(reasonAfter("supplement", ClockAfterSupplement.RESTART)).isEqualTo(
                "Người nộp đã bổ sung hồ sơ; thời hạn giải quyết được tính lại từ đầu, kể từ khi nhận đủ hồ sơ");
    }

    @Test
    void aSupplementWhoseServiceGoesOnSaysThatTheTimeGoesOn() {
        assertThat(reasonAfter("supplement", ClockAfterSupplement.RESUME))
                .isEqualTo("Người nộp đã bổ sung hồ sơ; thời hạn giải quyết được tính tiếp");
    }

    @Test
    void aPaymentNeverBeginsTheTimeAnew() {
        assertThat(reasonAfter("payment", ClockAfterSupplement.RESTART))
                .isEqualTo("Người nộp đã nộp phí, lệ phí; thời hạn giải quyết được tính tiếp");
    }

    private static String reasonAfter(String kind, ClockAfterSupplement regime) {
        List<DossierEvent> events = new ArrayList<>(List.of(
                event(1, EventKind.ACCEPTED, "2026-11-23T09:00", Map.of("limit", "5 ngày làm việc")),
                event(2, EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", kind, "clock", "stopped"))));
        DossierClock before = DossierClock.of(events, version -> CALENDAR, regime);
        DossierEvent answer = event(3, EventKind.ANSWERED, "2026-11-30T10:00", Map.of("kind", kind));
        events.add(answer);
        return MovedBecause.of(new DossierChanged(
                DOSSIER, answer, before, DossierClock.of(events, version -> CALENDAR, regime)));
    }

    private static DossierEvent event(int number, EventKind kind, String at, Map<String, String> detail) {
        Instant instant = LocalDateTime.parse(at).atZone(WorkingCalendar.ZONE).toInstant();
        return new DossierEvent(DOSSIER, number, kind, instant, "somebody", null, detail);
    }
}
