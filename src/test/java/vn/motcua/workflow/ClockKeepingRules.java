package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.Walk;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.security.Kind;

/** The clock of a real dossier: kept in the database, followed by the engine's timer (F02, F03). */
abstract class ClockKeepingRules extends ClockScene {

    @Test
    void whatMovesTheClockSaysByWhichCalendar() {
        Walk walk = accepted();

        assertThat(last(walk).detail()).containsEntry("calendar", Integer.toString(versions.last()));
    }

    @Test
    void anExtensionMovesTheDueDateItsCopyAndTheTimer() {
        Walk walk = accepted();
        Instant before = due(walk);

        in(walk, id -> progress.extend(id, "5 ngày làm việc", "Điều 9", "Phải xác minh", LEADER));

        assertThat(due(walk)).isEqualTo(workingDaysAfter(before, 5));
        assertThat(dossiers.get(walk.id()).milestones().dueAt()).isEqualTo(due(walk));
        assertThat(last(walk).actor()).isEqualTo("00007.leader");
        assertThat(dueTimersBy(walk, before.plusSeconds(1))).isEmpty();
        assertThat(dueTimersBy(walk, due(walk).plusSeconds(1))).hasSize(1);
    }

    @Test
    void anOutageMovesItAndACancelledOneMovesItBack() {
        Walk walk = accepted();
        Instant before = due(walk);
        Instant morning = before.minus(Duration.ofHours(9));

        in(walk, id -> progress.outage(id, outage(1, morning, before)));
        assertThat(due(walk)).isEqualTo(workingDaysAfter(before, 1));
        assertTimerFollows(walk);

        in(walk, id -> progress.outage(id, outage(2, morning, morning)));
        assertThat(due(walk)).isEqualTo(before);
        assertTimerFollows(walk);
    }

    @Test
    void aDecreeMovesTheClockOnlyByAnEventOfItsOwnAndBackAgain() {
        Walk walk = accepted();
        Instant before = due(walk);
        int decreed = publish(CalendarVersion.Kind.DECREE, null, List.of(
                new DayChange(day(before), "Nghỉ theo quyết định", SpecialDay.Kind.MAKE_UP_DAY_OFF)));
        Instant shown = clocks.ifCalendarWere(List.of(dossiers.get(walk.id())), calendars.calendar(decreed))
                .get(walk.id()).after().due();
        assertThat(due(walk)).isEqualTo(before);

        in(walk, id -> assertThat(progress.changeCalendar(id, decreed, "12/QĐ-TTg", "Nghỉ hoán đổi")).isTrue());

        assertThat(due(walk)).isEqualTo(shown).isAfter(before);
        assertThat(last(walk).detail())
                .containsEntry("dueBefore", before.toString()).containsEntry("dueAfter", shown.toString());
        assertTimerFollows(walk);
        int back = publish(CalendarVersion.Kind.TAKE_BACK, decreed, List.of());
        in(walk, id -> assertThat(progress.changeCalendar(id, back, "13/QĐ-TTg", "Thu hồi")).isTrue());
        assertThat(due(walk)).isEqualTo(before);
        assertTimerFollows(walk);
        in(walk, id -> assertThat(progress.changeCalendar(id, back, "13/QĐ-TTg", "Thu hồi")).isFalse());
    }

    @Test
    void aDecreeBeforeAcceptanceCountsFromTheBeginning() {
        Walk walk = Walk.filed(city, "citizen9", "birth-registration", "00007");

        in(walk, id -> assertThat(progress.changeCalendar(id, versions.last(), "12/QĐ-TTg", "Nghỉ hoán đổi")).isFalse());

        assertThat(due(walk)).isNull();
        walk.decides("receive", "accept");
        assertTimerFollows(walk);
    }

    @Test
    void anApologyPromisesAnotherDateAndMovesNeitherDueDateNorTimer() {
        Walk walk = accepted();
        Instant before = due(walk);

        in(walk, id -> progress.apologise(id, LocalDate.of(2031, 1, 3), "verification", "Chúng tôi xin lỗi.", LEADER));

        assertThat(walk.file().clock().promised()).isEqualTo(LocalDate.of(2031, 1, 3));
        assertThat(due(walk)).isEqualTo(before);
        assertTimerFollows(walk);
    }
}
