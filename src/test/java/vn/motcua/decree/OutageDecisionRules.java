package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outage;
import vn.motcua.organisation.Outages;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** Legal time stands in an announced outage for every dossier whose clock runs into it, whenever it began. */
abstract class OutageDecisionRules {

    private static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    @Autowired
    private ApplicationContext city;

    @Autowired
    private OutageDecisions decisions;

    @Autowired
    private DueDateOperations operations;

    @Autowired
    private Outages outages;

    @Autowired
    private DossierEvents events;

    @Autowired
    private JdbcClient jdbc;

    /** Outages are everybody's: what a test announced is called off after it. */
    @AfterEach
    void callEverythingOff() {
        outages.latest(1000).stream().filter(outage -> !outage.isCancelled())
                .forEach(outage -> operations.work(decisions.cancel(MANAGER, outage.id())));
    }

    @Test
    void anAnnouncedOutageMovesEveryDossierWhoseClockRunsInIt() {
        Walk walk = accepted("citizen11");
        Instant before = due(walk);

        UUID operation = announceOn(before);

        assertThat(due(walk)).isAfter(before);
        assertThat(told(walk)).singleElement().satisfies(event -> {
            assertThat(event.detail()).containsEntry("revision", "1").containsEntry("reason", "Nâng cấp");
            assertThat(event.actor()).isEqualTo("manager");
        });
        assertThat(operations.trail(MANAGER, operation, "", 1000))
                .anySatisfy(line -> assertThat(line.dossier()).isEqualTo(walk.id()));
        assertThat(operations.work(operation)).isZero();
    }

    @Test
    void aDossierAcceptedAfterTheAnnouncementHearsOfItAtOnce() {
        Walk old = accepted("citizen11");
        announceOn(due(old));

        Walk young = accepted("citizen12");

        assertThat(told(young)).hasSize(1);
        assertThat(due(young)).isEqualTo(due(old));
    }

    @Test
    void whatIsShortenedOrCalledOffLetsTheDossiersReturn() {
        Walk walk = accepted("citizen11");
        Instant before = due(walk);
        announceOn(before);
        Outage outage = latest();

        operations.work(decisions.shorten(MANAGER, outage.id(), day(outage.from()), "08:30"));
        assertThat(due(walk)).isEqualTo(before);
        operations.work(decisions.cancel(MANAGER, outage.id()));

        assertThat(due(walk)).isEqualTo(before);
        assertThat(told(walk)).extracting(event -> event.detail().get("revision")).containsExactly("1", "2", "3");
    }

    @Test
    void aDossierThatNeverHeardOfAnOutageDoesNotHearThatItIsCalledOff() {
        announceOn(city.getBean(CityClock.class).instant().plus(Duration.ofDays(200)));
        Walk walk = accepted("citizen11");

        operations.work(decisions.cancel(MANAGER, latest().id()));

        assertThat(told(walk)).isEmpty();
    }

    @Test
    void whatWasSaidEarlierIsNotToldAnyMoreOnceSomethingElseWasSaid() {
        Walk walk = accepted("citizen11");
        Instant before = due(walk);
        LocalDate day = workingDay(before);
        UUID first = decisions.announce(MANAGER,
                new OutageInput(day.toString(), "07:00", day.toString(), "18:00", "Nâng cấp"));
        UUID second = decisions.shorten(MANAGER, latest().id(), day.toString(), "17:30");

        operations.work(first);
        assertThat(told(walk)).isEmpty();
        operations.work(second);

        assertThat(told(walk)).extracting(event -> event.detail().get("revision")).containsExactly("2");
    }

    @Test
    void aFoundOutageMovesDossiersOnceItIsRecognised() {
        Walk walk = accepted("citizen11");
        Instant before = due(walk);
        UUID found = UUID.randomUUID();
        jdbc.sql("""
                insert into outage (id, kind, starts_at, ends_at, reason, announced_by, announced_at, revision)
                select cast(:id as uuid), 'detected', starts_at, ends_at, 'Tự ghi nhận', 'system', announced_at, 1
                from outage where id = :template
                """).param("id", found).param("template", template(before)).update();
        jdbc.sql("""
                insert into outage_revision (outage_id, revision, starts_at, ends_at, reason, changed_by, changed_at)
                select id, 1, starts_at, ends_at, reason, announced_by, announced_at from outage where id = :id
                """).param("id", found).update();
        assertThat(due(walk)).isEqualTo(before);

        operations.work(decisions.recognise(MANAGER, found));

        assertThat(due(walk)).isAfter(before);
        code("outage.not-detected", () -> decisions.recognise(MANAGER, found));
    }

    @Test
    void everyMistakeIsNamedAtItsField() {
        String today = day(city.getBean(CityClock.class).instant());
        assertThat(problems(new OutageInput("x", "25:00", "", "", " "))).containsExactly(
                "fromDay calendar.date-unreadable", "fromTime outage.time-unreadable", "toDay calendar.date-unreadable",
                "toTime outage.time-unreadable", "reason outage.reason-missing");
        assertThat(problems(new OutageInput(today, "9h", today, "08:59", "x".repeat(501)))).containsExactly(
                "reason calendar.too-long", "toDay outage.ends-before");
        assertThat(problems(new OutageInput("1/1/2001", "9:00", "2/1/2001", "9:00", "Cũ")))
                .containsExactly("fromDay outage.too-far");
        assertThat(problems(new OutageInput("1/1/2001", "9:00", "1/3/2001", "9:00", "Dài")))
                .containsExactly("toDay outage.too-long");
        announceOn(city.getBean(CityClock.class).instant().plus(Duration.ofDays(30)));
        Outage outage = latest();
        assertThat(problems(new OutageInput(day(outage.from()), "09:00", day(outage.from()), "09:30", "Trùng")))
                .containsExactly("fromDay outage.overlaps");
        code("outage.not-shorter", () -> decisions.shorten(MANAGER, outage.id(), day(outage.to()), "23:59"));
    }

    @Test
    void onlyTheCityOfficeSpeaksOfOutages() {
        for (Kind kind : List.of(Kind.OFFICER, Kind.DESIGNER, Kind.CITIZEN, Kind.ANONYMOUS)) {
            Actor other = new Actor("other", kind, "", List.of());
            code("forbidden", () -> decisions.announce(other, new OutageInput("", "", "", "", "")));
            code("forbidden", () -> decisions.shorten(other, UUID.randomUUID(), "", ""));
            code("forbidden", () -> decisions.cancel(other, UUID.randomUUID()));
            code("forbidden", () -> decisions.recognise(other, UUID.randomUUID()));
        }
    }

    private Walk accepted(String citizen) {
        return Walk.filed(city, citizen, "birth-registration", "00100").decides("receive", "accept");
    }

    /** From before the offices open until they have closed, on the working day on which something is due. */
    private UUID announceOn(Instant due) {
        LocalDate day = workingDay(due);
        UUID operation = decisions.announce(MANAGER,
                new OutageInput(day.toString(), "07:00", day.toString(), "18:00", "Nâng cấp"));
        operations.work(operation);
        return operation;
    }

    /** An outage on that day that was called off before it reached any dossier. */
    private UUID template(Instant due) {
        LocalDate day = workingDay(due);
        decisions.announce(MANAGER, new OutageInput(day.toString(), "07:00", day.toString(), "18:00", "Nâng cấp"));
        Outage outage = latest();
        decisions.cancel(MANAGER, outage.id());
        return outage.id();
    }

    private LocalDate workingDay(Instant due) {
        LocalDate day = LocalDate.ofInstant(due, CityClock.ZONE);
        while (!city.getBean(CityCalendar.class).calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Outage latest() {
        return outages.latest(1000).stream().filter(outage -> !outage.isCancelled()).findFirst().orElseThrow();
    }

    private Instant due(Walk walk) {
        return walk.file().dossier().milestones().dueAt();
    }

    private List<DossierEvent> told(Walk walk) {
        return events.of(walk.id()).stream().filter(event -> event.kind() == EventKind.OUTAGE).toList();
    }

    private List<String> problems(OutageInput input) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> decisions.announce(MANAGER, input));
        assertThat(refusal.code()).isEqualTo("outage.invalid");
        return refusal.fields().stream().map((FieldProblem problem) -> problem.field() + " " + problem.code()).toList();
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, CityClock.ZONE).toString();
    }

    private static void code(String code, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
    }
}
