package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/** When somebody is warned of a dossier's due date. Monday 23/11/2026; offices work 8:00–12:00 and 13:00–17:00. */
class DeadlinesTests {

    private static final UUID DOSSIER = UUID.randomUUID();
    private static final DeadlineSettings USUAL = new DeadlineSettings(80, 1, 1, 3);

    private final WorkingCalendar calendar = new WorkingCalendar(OfficeHours.CITY, List.of());

    @Test
    void ofFifteenWorkingDaysTheOfficersAreWarnedWhenThreeAreLeftAndTheHeadWhenOneIs() {
        Deadlines deadlines = of("15 ngày làm việc", "2026-11-23T10:00");

        assertThat(deadlines.overAt()).isEqualTo(at("2026-12-14T17:00"));
        assertThat(deadlines.warnAt()).isEqualTo(at("2026-12-10T08:00"));
        assertThat(deadlines.headAt()).isEqualTo(at("2026-12-14T08:00"));
    }

    @Test
    void ofOneWorkingDayTheOfficersAreNeverWarnedAfterTheHead() {
        Deadlines deadlines = of("1 ngày làm việc", "2026-11-23T10:00");

        assertThat(deadlines.warnAt()).isEqualTo(at("2026-11-24T08:00"));
        assertThat(deadlines.headAt()).isEqualTo(at("2026-11-24T08:00"));
    }

    @Test
    void ofHoursTheHeadIsWarnedWhenOneIsLeft() {
        Deadlines deadlines = of("8 giờ làm việc", "2026-11-23T10:00");

        assertThat(deadlines.overAt()).isEqualTo(at("2026-11-24T10:00"));
        assertThat(deadlines.headAt()).isEqualTo(at("2026-11-24T09:00"));
        assertThat(deadlines.warnAt()).isEqualTo(at("2026-11-24T08:24"));
    }

    @Test
    void ofPlainDaysTheWorkingTimeInThemCounts() {
        Deadlines deadlines = of("20 ngày", "2026-11-23T08:00");

        assertThat(deadlines.overAt()).isEqualTo(at("2026-12-14T17:00"));
        assertThat(deadlines.warnAt()).isBetween(at("2026-12-09T00:00"), at("2026-12-10T00:00"));
    }

    @Test
    void whileTheClockStandsOrAfterItsEndNobodyIsWarned() {
        DossierClock standing = clock(accepted("15 ngày làm việc", "2026-11-23T10:00"),
                event(2, EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", "supplement", "clock", "stopped")));
        DossierClock ended = clock(accepted("15 ngày làm việc", "2026-11-23T10:00"),
                event(2, EventKind.RESULT_READY, "2026-11-25T10:00", Map.of()));

        assertThat(Deadlines.of(standing, calendar, USUAL)).isEqualTo(Deadlines.NONE);
        assertThat(Deadlines.of(ended, calendar, USUAL)).isEqualTo(Deadlines.NONE);
    }

    @Test
    void aWarningAfterTheEndIsNoSetting() {
        assertThatThrownBy(() -> new DeadlineSettings(100, 1, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private Deadlines of(String limit, String start) {
        return Deadlines.of(clock(accepted(limit, start)), calendar, USUAL);
    }

    private DossierClock clock(DossierEvent... events) {
        return DossierClock.of(List.of(events), version -> calendar, ClockAfterSupplement.RESUME);
    }

    private static DossierEvent accepted(String limit, String start) {
        return event(1, EventKind.ACCEPTED, start, Map.of("limit", limit));
    }

    private static DossierEvent event(int number, EventKind kind, String at, Map<String, String> detail) {
        return new DossierEvent(DOSSIER, number, kind, at(at), "system", null, detail);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
