package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MovedClock;
import vn.motcua.Walk;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.form.Answers;
import vn.motcua.notification.Inboxes;
import vn.motcua.notification.NoticeKind;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.statistics.Figures;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Progress;

/** What happens when nobody acts: the story of a time limit, with the demo's clock moved on, on both databases. */
abstract class DeadlineStory {

    /** Figures are kept for seconds: each question of this story is a new one. */
    private static int question;

    @Autowired
    private ApplicationContext city;

    private MovedClock clock;

    /** Other tests leave dossiers open at the same units: they are late before a story begins. */
    @BeforeEach
    void takeTheClock() {
        clock = new MovedClock(city);
        LocalDate day = LocalDate.ofInstant(city.getBean(CityClock.class).instant(), CityClock.ZONE);
        clock.to(calendar().closingOf(calendar().nextWorkingDay(day.plusDays(120))).minus(Duration.ofHours(8)));
        city.getBean(DeadlineSweep.class).sweep();
    }

    @AfterEach
    void putTheClockBack() {
        clock.close();
    }

    @Test
    void aBirthBecomesDueSoonOverdueIsApologisedForAndFinishedLate() {
        Walk birth = Walk.filed(city, "citizen16", "birth-registration", "00022").decides("receive", "accept");

        Figures before = becomesLate(birth, "00022", "specialist");
        birth.decides("appraise", "approve").decides("obtainPersonalNumber", null).decides("enterInRegister", null)
                .decides("confirmDraft", "correct").decides("sign", "sign").decides("seal", null);

        isFinishedLate(birth, "00022", before);
    }

    @Test
    void aBuildingPermitBecomesDueSoonOverdueIsApologisedForAndFinishedLate() {
        Walk permit = Walk.filed(city, "citizen17", "house-building-permit", "002").decides("receive", "accept")
                .decides("collectFee", null);

        Figures before = becomesLate(permit, "002", "specialist");
        permit.decides("appraise", "approve").decides("inspectSite", null).decides("checkPlanning", "approve")
                .decides("conclude", "approve").decides("initialPermit", "approve").decides("sign", "sign")
                .decides("seal", null);

        isFinishedLate(permit, "002", before);
    }

    @Test
    void aCriminalRecordBecomesDueSoonOverdueIsApologisedForAndFinishedLate() {
        Walk record = Walk.filed(city, "citizen18", "criminal-record-no1", "01-TP").decides("receive", "accept").pays();

        Figures before = becomesLate(record, "01-TP", "specialist");
        record.decides("appraise", "approve").givesOpinion("01-CA", "agree").givesOpinion("01-LLTPQG", "agree")
                .decides("assess", "approve").decides("draftCertificate", null).decides("sign", "sign")
                .decides("seal", null);

        isFinishedLate(record, "01-TP", before);
    }

    @Test
    void aDeskThatDoesNotAnswerInEightWorkingHoursIsToldToItsLeaderAndCounted() {
        long before = figures("00025").receptionLate();
        Walk birth = Walk.filed(city, "citizen16", "birth-registration", "00025");
        Instant due = birth.item("receive").times().dueAt();

        pass(due.minusSeconds(60), birth);
        assertThat(events(birth)).extracting(DossierEvent::kind).doesNotContain(EventKind.RECEPTION_LATE);
        pass(due.plusSeconds(60), birth);
        pass(due.plusSeconds(3600), birth);

        assertThat(eventsOf(birth, EventKind.RECEPTION_LATE)).singleElement()
                .satisfies(late -> assertThat(Instant.parse(late.detail().get("due"))).isEqualTo(due));
        assertThat(told(officer("00025", "leader"), birth)).containsOnlyOnce(NoticeKind.RECEPTION_LATE);
        assertThat(figures("00025").receptionLate()).isEqualTo(before + 1);
    }

    @Test
    void aSupplementThatNeverComesLapsesAfterAWarning() {
        Walk birth = Walk.filed(city, "citizen19", "birth-registration", "00028").decides("receive", "accept")
                .decides("appraise", "supplement");
        Instant until = birth.file().asked().get(0).until();
        assertThat(told(birth.applicant(), birth)).contains(NoticeKind.SUPPLEMENT_ASKED);

        pass(calendar().subtractWorkingTime(until, Duration.ofHours(25)), birth);
        assertThat(told(birth.applicant(), birth)).doesNotContain(NoticeKind.TERM_ENDS_SOON);
        pass(calendar().subtractWorkingTime(until, Duration.ofHours(23)), birth);
        assertThat(told(birth.applicant(), birth)).containsOnlyOnce(NoticeKind.TERM_ENDS_SOON);
        assertThat(birth.status()).isEqualTo("supplement-asked");
        pass(until.plusSeconds(60), birth);

        assertThat(birth.status()).isEqualTo("lapsed");
        assertThat(told(birth.applicant(), birth)).containsOnlyOnce(NoticeKind.LAPSED);
        assertThat(eventsOf(birth, EventKind.DUE_SOON)).isEmpty();
        assertThat(birth.file().dossier().late()).isFalse();
    }

    @Test
    void nothingIsWarnedOfWhileTheClockStandsAndAMovedDateIsWarnedOfAnew() {
        Walk record = Walk.filed(city, "citizen18", "criminal-record-no1", "01-TP").decides("receive", "accept").pays();
        Instant first = record.file().clock().due();
        pass(first.minusSeconds(7200), record);
        assertThat(stages(record)).containsExactly("officer", "head");
        pass(first.minusSeconds(3600), record);
        assertThat(stages(record)).containsExactly("officer", "head");

        record.decides("appraise", "supplement");
        pass(first.plus(Duration.ofDays(3)), record);
        assertThat(eventsOf(record, EventKind.OVERDUE)).isEmpty();
        record.supplements(record.file().documents().get(0).key());
        Instant second = record.file().clock().due();
        pass(second.minusSeconds(7200), record);

        assertThat(second).isAfter(first);
        assertThat(stages(record)).containsExactly("officer", "head", "officer", "head");
        assertThat(told(record.applicant(), record)).contains(NoticeKind.DATE_MOVED);
    }

    @Test
    void anApologyNamesOneWorkingDayToComeAndOnlyOnce() {
        Walk birth = Walk.filed(city, "citizen16", "birth-registration", "00034").decides("receive", "accept");
        pass(birth.file().clock().due().plusSeconds(60), birth);
        LocalDate today = LocalDate.ofInstant(city.getBean(CityClock.class).instant(), CityClock.ZONE);
        LocalDate sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

        assertRefusedDate(birth, today, "apology.date-past");
        assertRefusedDate(birth, today.minusDays(1), "apology.date-past");
        assertRefusedDate(birth, sunday, "apology.day-off");
        assertThat(eventsOf(birth, EventKind.APOLOGISED)).isEmpty();
        ApologyProposals.Proposal proposal = city.getBean(ApologyProposals.class).of(birth.file());
        assertThat(proposal.newDate()).isAfter(today).isBefore(today.plusDays(10));
        assertThat(calendar().isWorkingDay(proposal.newDate())).isTrue();
        assertThat(proposal.reason()).isEqualTo("workload");
        WorkItem apology = birth.item("apologise");
        birth.decides("apologise", null, proposal.answers());

        assertThat(eventsOf(birth, EventKind.APOLOGISED)).hasSize(1);
        assertThatThrownBy(() -> city.getBean(Apologies.class).problems(apology, Answers.of(proposal.answers())))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("apology.already"));
    }

    @Test
    void anApologyThatNobodySignedLeavesTheListWithTheResultAndStaysInTheFigures() {
        long before = figures("00037").lateWithoutApology();
        Walk birth = Walk.filed(city, "citizen16", "birth-registration", "00037").decides("receive", "accept");
        pass(birth.file().clock().due().plusSeconds(60), birth);
        assertThat(birth.waitsAt()).contains("apologise");

        birth.decides("appraise", "approve").decides("obtainPersonalNumber", null).decides("enterInRegister", null)
                .decides("confirmDraft", "correct").decides("sign", "sign").decides("seal", null);

        assertThat(birth.waitsAt()).containsExactly("handOver");
        assertThat(figures("00037").lateWithoutApology()).isEqualTo(before + 1);
        birth.decides("handOver", null);
        assertThat(birth.status()).isEqualTo("returned");
        assertThat(figures("00037").lateWithoutApology()).isEqualTo(before + 1);
    }

    @Test
    void aTimeLimitThatEndsWhileTheProductIsDownIsRecordedAsMissedByIt() {
        long before = figures("00040").missedByOutage();
        Walk birth = Walk.filed(city, "citizen16", "birth-registration", "00040").decides("receive", "accept");
        Instant due = birth.file().clock().due();
        UUID outage = UUID.randomUUID();
        city.getBean(JdbcClient.class).sql("""
                insert into outage (id, kind, starts_at, ends_at, reason, announced_by, announced_at)
                values (:id, 'detected', :from, :to, 'Mất điện', 'system', :to)
                """)
                .param("id", outage)
                .param("from", Timestamp.from(due.minusSeconds(600)))
                .param("to", Timestamp.from(due.plusSeconds(600)))
                .update();

        pass(due.plusSeconds(1200), birth);

        city.getBean(JdbcClient.class).sql("delete from outage where id = :id").param("id", outage).update();
        assertThat(eventsOf(birth, EventKind.OVERDUE)).singleElement().satisfies(late -> assertThat(late.detail())
                .containsEntry("cause", "outage").containsEntry("outage", outage.toString()));
        assertThat(figures("00040").missedByOutage()).isEqualTo(before + 1);
        assertThat(city.getBean(ApologyProposals.class).of(birth.file()).reason()).isEqualTo("system");
    }

    @Test
    void theFiguresAreWhatTheEventsTell() {
        Figures before = figures("00043");
        Walk inTime = Walk.filed(city, "citizen17", "birth-registration", "00043").decides("receive", "accept")
                .decides("appraise", "refuse").decides("refuse", "refuse");
        Walk late = Walk.filed(city, "citizen17", "birth-registration", "00043").decides("receive", "accept");
        Walk waits = Walk.filed(city, "citizen17", "birth-registration", "00043");
        pass(late.file().clock().due().plusSeconds(60), late);
        List<Walk> all = List.of(inTime, late, waits);

        Figures after = figures("00043");

        assertThat(after.received() - before.received()).isEqualTo(count(all, EventKind.SUBMITTED)).isEqualTo(3);
        assertThat(after.receptionLate() - before.receptionLate())
                .isEqualTo(count(all, EventKind.RECEPTION_LATE)).isEqualTo(1);
        assertThat(after.apologised() - before.apologised()).isEqualTo(count(all, EventKind.APOLOGISED));
        assertThat(after.overdue() + after.doneLate() - before.overdue() - before.doneLate())
                .isEqualTo(count(all, EventKind.OVERDUE)).isEqualTo(1);
        assertThat(after.doneOnTime() - before.doneOnTime()).isEqualTo(count(all, EventKind.REFUSED)).isEqualTo(1);
        assertThat(after.inProgress() - before.inProgress()).isEqualTo(2);
    }

    private long count(List<Walk> walks, EventKind kind) {
        return walks.stream().filter(walk -> !eventsOf(walk, kind).isEmpty()).count();
    }

    private void assertRefusedDate(Walk walk, LocalDate date, String code) {
        assertThatThrownBy(() -> walk.decides(
                        "apologise", null, Map.of("delayReason", "workload", "newDate", date.toString())))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(code)));
    }

    /** Nobody acts until the leader apologises; returns the figures of the unit from before. */
    private Figures becomesLate(Walk walk, String unit, String role) {
        Figures before = figures(unit);
        Instant due = walk.file().clock().due();
        WorkItem first = walk.item(walk.waitsAt().get(0));
        pass(first.times().dueAt().minusSeconds(60), walk);
        assertThat(walk.item(first.step()).flag()).isEqualTo("soon");
        pass(due.minusSeconds(3600), walk);
        assertThat(walk.item(first.step()).flag()).isEqualTo("late");
        assertThat(stages(walk)).containsExactly("officer", "head");
        assertThat(told(officer(unit, role), walk)).contains(NoticeKind.DOSSIER_SOON, NoticeKind.ITEM_SOON);
        assertThat(told(officer(unit, "leader"), walk)).contains(NoticeKind.APOLOGY_TO_PREPARE);
        assertThat(walk.file().late()).isFalse();

        pass(due.plusSeconds(60), walk);
        pass(due.plusSeconds(120), walk);
        assertThat(eventsOf(walk, EventKind.OVERDUE)).singleElement()
                .satisfies(late -> assertThat(Instant.parse(late.detail().get("due"))).isEqualTo(due));
        assertThat(told(officer(unit, "leader"), walk)).contains(NoticeKind.DOSSIER_LATE, NoticeKind.ITEM_LATE);
        assertThat(told(officer(unit, "division-head"), walk)).contains(NoticeKind.ITEM_LATE);
        assertThat(walk.waitsAt()).contains("apologise");
        Figures late = figures(unit);
        assertThat(late.overdue()).isEqualTo(before.overdue() + 1);
        assertThat(late.lateWithoutApology()).isEqualTo(before.lateWithoutApology() + 1);

        LocalDate promised = calendar().nextWorkingDay(LocalDate.ofInstant(due, CityClock.ZONE).plusDays(1));
        walk.decides("apologise", null, Map.of("delayReason", "workload", "newDate", promised.toString()));
        assertThat(walk.file().clock().promised()).isEqualTo(promised);
        assertThat(told(walk.applicant(), walk)).containsOnlyOnce(NoticeKind.APOLOGISED);
        Figures apologised = figures(unit);
        assertThat(apologised.apologised()).isEqualTo(before.apologised() + 1);
        assertThat(apologised.lateWithoutApology()).isEqualTo(before.lateWithoutApology());
        return before;
    }

    private void isFinishedLate(Walk walk, String unit, Figures before) {
        assertThat(walk.status()).isEqualTo("result-ready");
        assertThat(walk.file().dossier().late()).isTrue();
        assertThat(told(walk.applicant(), walk)).containsOnlyOnce(NoticeKind.RESULT_READY);
        Figures after = figures(unit);
        assertThat(after.doneLate()).isEqualTo(before.doneLate() + 1);
        assertThat(after.doneOnTime()).isEqualTo(before.doneOnTime());
        assertThat(after.overdue()).isEqualTo(before.overdue());
    }

    private void pass(Instant moment, Walk walk) {
        clock.to(moment);
        city.getBean(DeadlineSweep.class).sweep();
        new DueTimers(city).run(walk.id());
        city.getBean(DeadlineSweep.class).sweep();
    }

    private List<String> stages(Walk walk) {
        return eventsOf(walk, EventKind.DUE_SOON).stream().map(event -> event.detail().get("stage")).toList();
    }

    private List<DossierEvent> eventsOf(Walk walk, EventKind kind) {
        return events(walk).stream().filter(event -> event.kind() == kind).toList();
    }

    private List<DossierEvent> events(Walk walk) {
        return city.getBean(DossierEvents.class).of(walk.id());
    }

    private List<NoticeKind> told(Actor reader, Walk walk) {
        return city.getBean(Inboxes.class).page(reader, false, null, 200).notices().stream()
                .filter(notice -> notice.notice().about().dossier().equals(walk.id()))
                .map(notice -> notice.notice().kind())
                .toList();
    }

    private Figures figures(String unit) {
        Period period = new Period(LocalDate.of(2000, 1, 1).plusDays(question++), null);
        return Progress.total(city.getBean(Progress.class).of(unit, period));
    }

    private static Actor officer(String unit, String role) {
        return Walk.officer(unit, role);
    }

    private WorkingCalendar calendar() {
        return city.getBean(CityCalendar.class).calendar();
    }
}
