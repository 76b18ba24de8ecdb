package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaApplication;
import vn.motcua.Walk;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.AnnouncedOutage;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierClocks;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.organisation.CalendarEdition;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** The clock of a real dossier: kept in the database, followed by the engine's timer (F02, F03). */
abstract class ClockKeepingRules {

    private static final Actor LEADER = new Actor("00007.leader", Kind.OFFICER, "Lãnh đạo", List.of());

    @Autowired
    private ApplicationContext city;

    @Autowired
    private DossierProgress progress;

    @Autowired
    private DossierClocks clocks;

    @Autowired
    private DossierEvents events;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private CalendarVersions versions;

    @Autowired
    private CityCalendar calendars;

    @Autowired
    private CityClock time;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher news;

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

    @Test
    void aPaymentAskedWhileASupplementIsOpenKeepsTheClockStandingUntilBothAreAnswered() {
        Walk walk = accepted();
        in(walk, id -> progress.ask(id, asked("first-" + id, "supplement")));
        in(walk, id -> progress.ask(id, asked("second-" + id, "payment")));
        assertThat(walk.status()).isEqualTo("supplement-asked");

        in(walk, id -> progress.answered(id, "first-" + id));
        assertThat(walk.status()).isEqualTo("payment-asked");
        assertThat(walk.file().clock().isStopped()).isTrue();
        assertThat(timer(walk).isSuspended()).isTrue();

        in(walk, id -> progress.answered(id, "second-" + id));
        assertThat(walk.status()).isEqualTo("in-progress");
        assertThat(walk.file().clock().isStopped()).isFalse();
        assertTimerFollows(walk);
    }

    @Test
    void whatIsAskedBesidesWhileTheClockStandsSetsNothingGoing() {
        Walk walk = accepted();
        in(walk, id -> progress.ask(id, asked("supplement-" + id, "supplement")));
        in(walk, id -> progress.ask(id, asked("task-" + id, "task")));

        in(walk, id -> progress.answered(id, "task-" + id));

        assertThat(walk.status()).isEqualTo("supplement-asked");
        assertThat(timer(walk).isSuspended()).isTrue();
    }

    @Test
    void aDueDateThatHasPassedWhenItIsFoundFiresAtOnceAndTheDossierIsLateForEver() {
        Walk walk = accepted();
        DossierClock now = walk.file().clock();
        Instant passed = time.instant().minus(Duration.ofMinutes(1));
        DossierClock moved = new DossierClock(
                now.spans(), now.limit(), passed, null, null, now.derivation());

        in(walk, id -> news.publishEvent(new DossierChanged(id, last(walk), now, moved)));
        assertThat(dueTimersBy(walk, time.instant())).hasSize(1);
        management.executeJob(timer(walk).getId());

        assertThat(last(walk).kind()).isEqualTo(EventKind.OVERDUE);
        assertThat(walk.file().dossier().late()).isTrue();
        in(walk, id -> progress.extend(id, "5 ngày làm việc", "Điều 9", "Phải xác minh", LEADER));
        assertThat(walk.file().dossier().late()).isTrue();
    }

    @Test
    void aNodeThatStartsLaterReadsTheSameClockOffTheDatabase() {
        Walk walk = accepted();
        in(walk, id -> progress.ask(id, asked("asked-" + id, "supplement")));
        in(walk, id -> progress.answered(id, "asked-" + id));
        in(walk, id -> progress.extend(id, "4 giờ làm việc", "Điều 9", "Phải xác minh", LEADER));
        in(walk, id -> progress.outage(id, outage(1, due(walk).minus(Duration.ofHours(2)), due(walk))));

        try (ConfigurableApplicationContext node = anotherNode()) {
            assertThat(node.getBean(DossierClocks.class).of(dossiers.get(walk.id()))).isEqualTo(walk.file().clock());
        }
    }

    @Test
    void manyClocksArePreviewedAtOnceAndNothingIsWritten() {
        Walk one = accepted();
        Walk other = accepted();
        Instant before = due(one);

        Map<UUID, DossierClocks.Move> moves = clocks.ifHappened(
                List.of(dossiers.get(one.id()), dossiers.get(other.id())),
                EventKind.EXTENDED,
                Map.of("by", "1 ngày làm việc"));

        assertThat(moves.keySet()).containsExactly(one.id(), other.id());
        assertThat(moves.get(one.id()).after().due()).isEqualTo(workingDaysAfter(before, 1));
        assertThat(moves.get(one.id()).movesDueDate()).isTrue();
        assertThat(due(one)).isEqualTo(before);
    }

    /** On the same database, with everything asleep that works by itself. */
    private ConfigurableApplicationContext anotherNode() {
        Environment settings = city.getEnvironment();
        List<String> asHere = Stream.of(
                        "spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
                        "motcua.intake.worker", "motcua.slip.worker", "motcua.deadlines.worker", "motcua.outages.watch",
                        "motcua.operations.worker", "camunda.bpm.job-execution.enabled")
                .filter(settings::containsProperty)
                .map(name -> "--" + name + "=" + settings.getProperty(name))
                .toList();
        return new SpringApplicationBuilder(MotCuaApplication.class)
                .profiles(settings.getActiveProfiles())
                .properties("server.port=0")
                .run(asHere.toArray(String[]::new));
    }

    private Walk accepted() {
        return Walk.filed(city, "citizen9", "birth-registration", "00007")
                .decides("receive", "accept").decides("appraise", "verify");
    }

    private void in(Walk walk, Consumer<UUID> change) {
        transaction.executeWithoutResult(status -> change.accept(walk.id()));
    }

    private static AnnouncedOutage outage(int revision, Instant from, Instant to) {
        return new AnnouncedOutage(new UUID(3, 3), revision, from, to, "Bảo trì", "admin");
    }

    private Asked asked(String workItem, String kind) {
        return new Asked(workItem, kind, "", "", List.of(), List.of(), time.instant(), null);
    }

    private int publish(CalendarVersion.Kind kind, Integer takesBack, List<DayChange> days) {
        return transaction.execute(status -> versions.publish(
                new CalendarEdition(kind, "12/QĐ-TTg", "Nghỉ hoán đổi", takesBack, "manager", days)));
    }

    private Instant due(Walk walk) {
        return walk.file().clock().due();
    }

    private DossierEvent last(Walk walk) {
        List<DossierEvent> all = events.of(walk.id());
        return all.get(all.size() - 1);
    }

    private Instant workingDaysAfter(Instant due, int number) {
        WorkingCalendar calendar = calendars.calendar();
        LocalDate day = day(due);
        for (int left = number; left > 0; left--) {
            day = calendar.nextWorkingDay(day);
        }
        return calendar.closingOf(day);
    }

    private void assertTimerFollows(Walk walk) {
        assertThat(timer(walk).isSuspended()).isFalse();
        assertThat(timer(walk).getDuedate()).isEqualTo(Date.from(due(walk)));
    }

    private List<Job> dueTimersBy(Walk walk, Instant moment) {
        return management.createJobQuery().jobId(timer(walk).getId()).active().duedateLowerThan(Date.from(moment)).list();
    }

    private Job timer(Walk walk) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.id().toString()).rootProcessInstances().list().stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("More than one timer");
                })
                .orElseThrow();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
