package vn.motcua.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.enrolment.SchoolLevel.KINDERGARTEN;
import static vn.motcua.enrolment.SchoolLevel.LOWER_SECONDARY;
import static vn.motcua.enrolment.SchoolLevel.PRIMARY;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;

/** The three enrolments as they go, from the registration to each of their ends. */
abstract class EnrolmentJourney {

    @Autowired
    private ApplicationContext city;

    @Autowired
    private Seats seats;

    private EnrolmentSeason season;

    @BeforeEach
    void begin() {
        season = new EnrolmentSeason(city);
    }

    @AfterEach
    void end() {
        season.close();
    }

    @Test
    void aChildOfTheCatchmentEntersKindergarten() {
        Walk child = Walk.filed(city, "citizen3", "kindergarten-enrolment", "001");
        assertThat(child.waitsAt()).as("until the round is over nobody does anything").isEmpty();
        assertThat(season.timer(child.id()).getDuedate().toInstant()).isEqualTo(season.main(KINDERGARTEN).closes());
        assertThat(child.file().clock().due()).isNull();

        season.ends(KINDERGARTEN, child.id());
        child.decides("receive", "accept");
        assertThat(child.item("checkResidence").post().unit()).isEqualTo("01-CA-001");
        child.decides("checkResidence", null).decides("checkOriginals", "approve");
        assertThat(seats.heldBy(child.id())).isEmpty();
        child.decides("checkCapacity", "within");

        assertThat(seats.heldBy(child.id())).contains(new SeatPlan.Place("MN-001-1", "2027-2028", "age-5"));
        child.decides("approveList", "sign").decides("publishList", null).decides("assignCode", null)
                .decides("handOver", null);
        assertThat(child.status()).isEqualTo("returned");
        assertThat(seats.heldBy(child.id())).as("the seat stays with the child").isPresent();
        assertThat(child.file().results()).singleElement()
                .satisfies(paper -> assertThat(paper.name()).startsWith("Thông báo trúng tuyển"));
    }

    @Test
    void aFullKindergartenRanksAndTheFamilyChoosesAgainInTheSecondRound() {
        Walk child = atTheCouncil("kindergarten-enrolment", KINDERGARTEN);
        season.full("MN-001-1", "age-5");

        child.decides("checkCapacity", "within");
        assertThat(child.waitsAt()).as("the school was full after all").containsExactly("checkCapacity");
        child.decides("checkCapacity", "over").decides("rank", "outside");
        child.decides("refer", null, Map.of("proposedSchool", "MN-001-2"));
        child.chooses("chooseAgain", "accept", Map.of("assignedSchool", "MN-001-2"));

        assertThat(seats.heldBy(child.id())).contains(new SeatPlan.Place("MN-001-2", "2027-2028", "age-5"));
        assertThat(child.waitsAt()).containsExactly("approveList");
    }

    @Test
    void aFamilyThatDeclinesTheSecondRoundIsRefusedWithReasons() {
        Walk child = atTheCouncil("kindergarten-enrolment", KINDERGARTEN);

        child.decides("checkCapacity", "over").decides("rank", "outside").decides("refer", null);
        child.chooses("chooseAgain", "decline", Map.of()).decides("refuse", "refuse");

        assertThat(child.status()).isEqualTo("refused");
        assertThat(seats.heldBy(child.id())).isEmpty();
    }

    @Test
    void aFamilyThatDoesNotAnswerInThreeDaysIsRefused() {
        Walk child = atTheCouncil("kindergarten-enrolment", KINDERGARTEN);
        child.decides("checkCapacity", "over").decides("rank", "outside").decides("refer", null);

        fire(child, "threeDays");

        assertThat(child.waitsAt()).containsExactly("refuse");
    }

    @Test
    void aListThatIsSentBackFreesTheSeatForAnotherChild() {
        Walk child = atTheCouncil("kindergarten-enrolment", KINDERGARTEN).decides("checkCapacity", "within");
        int taken = season.plan("MN-001-1", "age-5").taken();

        child.decides("approveList", "return");

        assertThat(season.plan("MN-001-1", "age-5").taken()).isEqualTo(taken - 1);
        assertThat(child.waitsAt()).containsExactly("checkCapacity");
    }

    @Test
    void whoeverWithdrawsGivesTheSeatBack() {
        Walk child = atTheCouncil("kindergarten-enrolment", KINDERGARTEN).decides("checkCapacity", "within");
        int taken = season.plan("MN-001-1", "age-5").taken();

        city.getBean(Dossiers.class).withdraw(child.applicant(), child.id(), "Chuyển nhà");

        assertThat(season.plan("MN-001-1", "age-5").taken()).isEqualTo(taken - 1);
        assertThat(seats.heldBy(child.id())).isEmpty();
    }

    @Test
    void aSixYearOldIsNeverRefusedButRezoned() {
        Walk child = atTheCouncil("grade-1-enrolment", PRIMARY);
        season.full("TH-001-1", "");

        child.decides("checkCapacity", "over");
        assertThat(child.item("rezone").post().unit()).isEqualTo("001");
        child.decides("rezone", null, rezonedTo("TH-001-1"));
        assertThat(child.waitsAt()).as("that school is full").containsExactly("rezone");
        child.decides("rezone", null, rezonedTo("TH-001-3"));

        assertThat(seats.heldBy(child.id())).contains(new SeatPlan.Place("TH-001-3", "2027-2028", ""));
        child.decides("approveList", "sign").decides("publishList", null).decides("handOver", null);
        assertThat(child.status()).isEqualTo("returned");
    }

    @Test
    void aLateFamilyRegistersInTheSupplementaryRound() {
        season.isLate(PRIMARY);
        Walk child = Walk.filed(city, "citizen4", "grade-1-enrolment", "001");

        season.set(new Round(season.round(PRIMARY, 2).key(), now().minusSeconds(60), now()));
        season.goOn(child.id());

        assertThat(child.waitsAt()).containsExactly("gatherLate");
        child.decides("gatherLate", null);
        assertThat(child.waitsAt()).containsExactly("receive");
    }

    @Test
    void aSchoolOutsideTheCatchmentIsChosenAgain() {
        Walk child = received("grade-1-enrolment", PRIMARY).decides("matchList", null);

        child.decides("checkZone", "supplement");

        assertThat(child.status()).isEqualTo("supplement-asked");
    }

    @Test
    void aPupilWhoFailsTheTestKeepsTheSeatInTheCatchment() {
        Walk pupil = received("grade-6-enrolment", LOWER_SECONDARY);

        pupil.decides("fetchRecord", null).decides("sortByMode", "test").decides("testAptitude", "fail");
        pupil.decides("returnToZone", null, Map.of("assignedSchool", "THCS-001-2"));
        pupil.decides("checkOriginals", "approve").decides("checkCapacity", "within");

        assertThat(seats.heldBy(pupil.id())).contains(new SeatPlan.Place("THCS-001-2", "2027-2028", ""));
        pupil.decides("approveList", "sign").decides("publishList", null).decides("handOver", null);
        assertThat(pupil.status()).isEqualTo("returned");
    }

    @Test
    void aFullFirstChoiceLeadsToTheSecondAndThenToChoosingAgain() {
        Walk pupil = atTheCouncil("grade-6-enrolment", LOWER_SECONDARY);
        season.full("THCS-001-2", "");

        pupil.decides("checkCapacity", "over");
        pupil.decides("secondChoice", "assign", Map.of("assignedSchool", "THCS-001-2"));
        pupil.decides("checkCapacity", "over").decides("secondChoice", "ask", Map.of());
        fire(pupil, "threeDays");
        assertThat(pupil.waitsAt()).as("the office goes on without an answer").containsExactly("secondChoice");
        pupil.decides("secondChoice", "ask", Map.of());
        pupil.chooses("chooseAgain", null, Map.of("assignedSchool", "THCS-001-3"));

        assertThat(seats.heldBy(pupil.id())).contains(new SeatPlan.Place("THCS-001-3", "2027-2028", ""));
    }

    @Test
    void aRoundThatIsProlongedIsWaitedForAgain() {
        Walk child = Walk.filed(city, "citizen5", "kindergarten-enrolment", "001");
        Round later = new Round(season.main(KINDERGARTEN).key(), season.main(KINDERGARTEN).opens(),
                season.main(KINDERGARTEN).closes().plusSeconds(86_400));
        season.set(later);

        season.goOn(child.id());

        assertThat(child.waitsAt()).isEmpty();
        assertThat(season.timer(child.id()).getDuedate().toInstant()).isEqualTo(later.closes());
    }

    private Walk received(String service, SchoolLevel level) {
        Walk child = Walk.filed(city, "citizen6", service, "001");
        season.ends(level, child.id());
        return child.decides("receive", "accept");
    }

    private Walk atTheCouncil(String service, SchoolLevel level) {
        Walk child = received(service, level);
        switch (level) {
            case KINDERGARTEN -> child.decides("checkResidence", null);
            case PRIMARY -> child.decides("matchList", null).decides("checkZone", "approve");
            case LOWER_SECONDARY -> child.decides("fetchRecord", null).decides("sortByMode", "zone");
        }
        return child.decides("checkOriginals", "approve");
    }

    private static Map<String, Object> rezonedTo(String school) {
        return Map.of("assignedSchool", school, "rezoneBy", "neighbour", "rezoneDecision", "1187/QĐ-UBND");
    }

    private Instant now() {
        return city.getBean(CityClock.class).instant();
    }

    private void fire(Walk walk, String timer) {
        Job job = city.getBean(ManagementService.class).createJobQuery().activityId(timer).list().stream()
                .filter(known -> walk.id().toString().equals(city.getBean(RuntimeService.class)
                        .createProcessInstanceQuery().processInstanceId(known.getProcessInstanceId()).singleResult()
                        .getBusinessKey()))
                .findFirst().orElseThrow();
        city.getBean(ManagementService.class).executeJob(job.getId());
    }
}
