package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/** The legal clock: starts at acceptance, stands while the applicant is awaited, ends with the result. */
class DossierClockTests {

    private final WorkingCalendar calendar = new WorkingCalendar(OfficeHours.CITY, List.<SpecialDay>of());
    private final List<DossierEvent> events = new ArrayList<>();

    @Test
    void noLegalTimeRunsBeforeAcceptance() {
        happens(EventKind.SUBMITTED, "2026-11-23T09:00", Map.of());

        assertThat(clock().due()).isNull();
        assertThat(clock().remaining(at("2026-11-23T10:00"), calendar)).isNull();
    }

    @Test
    void theDayOfAcceptanceIsNotCounted() {
        acceptedWith("3 ngày làm việc", "2026-11-23T09:00");

        assertThat(clock().due()).isEqualTo(at("2026-11-26T17:00"));
    }

    @Test
    void daysOfWaitingForTheApplicantAreNotCounted() {
        acceptedWith("3 ngày làm việc", "2026-11-23T09:00");
        happens(EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", "supplement", "clock", "stopped"));
        happens(EventKind.ANSWERED, "2026-12-01T10:00", Map.of("kind", "supplement"));

        assertThat(clock().due()).isEqualTo(at("2026-12-03T17:00"));
        assertThat(clock().spans()).extracting(DossierClock.Span::running).containsExactly(true, false, true);
    }

    @Test
    void theTimeStartsAnewWhereTheServiceSaysSo() {
        acceptedWith("3 ngày làm việc", "2026-11-23T09:00");
        happens(EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", "supplement", "clock", "stopped"));
        happens(EventKind.ANSWERED, "2026-12-01T10:00", Map.of("kind", "supplement"));

        DossierClock restarted = DossierClock.of(events, version -> calendar, ClockAfterSupplement.RESTART);

        assertThat(restarted.due()).isEqualTo(at("2026-12-04T17:00"));
    }

    @Test
    void aPaymentNeverLetsTheTimeBeginAnew() {
        acceptedWith("5 ngày làm việc", "2026-11-23T09:00");
        happens(EventKind.ASKED, "2026-11-23T11:00", Map.of("kind", "payment", "clock", "stopped"));
        happens(EventKind.ANSWERED, "2026-11-25T11:00", Map.of("kind", "payment"));

        assertThat(DossierClock.of(events, version -> calendar, ClockAfterSupplement.RESTART)).isEqualTo(clock());
    }

    @Test
    void workingHoursGoOnWhereTheyStood() {
        acceptedWith("4 giờ làm việc", "2026-11-23T09:00");
        happens(EventKind.ASKED, "2026-11-23T11:00", Map.of("kind", "supplement", "clock", "stopped"));
        happens(EventKind.ANSWERED, "2026-11-24T08:00", Map.of("kind", "supplement"));

        assertThat(clock().due()).isEqualTo(at("2026-11-24T10:00"));
    }

    @Test
    void aTaskForTheApplicantThatIsNoSupplementStopsNothing() {
        acceptedWith("3 ngày làm việc", "2026-11-23T09:00");
        happens(EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", "task"));

        assertThat(clock().isStopped()).isFalse();
    }

    @Test
    void whileItStandsTheRemainingTimeStandsToo() {
        acceptedWith("1 ngày làm việc", "2026-11-23T09:00");
        happens(EventKind.ASKED, "2026-11-24T10:00", Map.of("kind", "supplement", "clock", "stopped"));

        assertThat(clock().remaining(at("2026-12-08T10:00"), calendar)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void anotherLimitOfTheLawReplacesTheFirst() {
        acceptedWith("1 ngày làm việc", "2026-11-23T09:00");
        happens(EventKind.LIMIT_REPLACED, "2026-11-23T15:00", Map.of("limit", "5 ngày làm việc", "basis", "Điều 5"));

        assertThat(clock().due()).isEqualTo(at("2026-11-30T17:00"));
    }

    @Test
    void itEndsWhenTheResultIsAtTheDeskAndNotWhenItIsFetched() {
        acceptedWith("3 ngày làm việc", "2026-11-23T09:00");
        happens(EventKind.RESULT_READY, "2026-11-25T16:00", Map.of());
        happens(EventKind.RETURNED, "2026-12-20T09:00", Map.of());

        assertThat(clock().ended()).isEqualTo(at("2026-11-25T16:00"));
        assertThat(clock().remaining(at("2026-12-20T09:00"), calendar)).isNull();
    }

    @Test
    void timeBeyondTheDueDateIsNegative() {
        acceptedWith("1 ngày làm việc", "2026-11-23T09:00");

        assertThat(clock().remaining(at("2026-11-25T10:00"), calendar)).isEqualTo(Duration.ofHours(-2));
    }

    private void acceptedWith(String limit, String when) {
        happens(EventKind.ACCEPTED, when, Map.of("limit", limit));
    }

    private void happens(EventKind kind, String when, Map<String, String> detail) {
        events.add(new DossierEvent(new UUID(0, 1), events.size() + 1, kind, at(when), "someone", null, detail));
    }

    private DossierClock clock() {
        return DossierClock.of(events, version -> calendar, ClockAfterSupplement.RESUME);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
