package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Stage;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;

/** The story of a dossier in named calls, for each of the first three services and on both databases. */
abstract class DossierJourney {

    @Autowired
    private ApplicationContext city;

    @Test
    void aBirthIsRegisteredFromTheFilingToTheSignedCertificate() {
        Walk birth = birth();

        birth.decides("receive", "accept");
        assertThat(birth.status()).isEqualTo("accepted");
        assertThat(birth.item("appraise").post().unit()).isEqualTo("00001");
        birth.decides("appraise", "approve");
        assertThat(birth.status()).isEqualTo("in-progress");
        birth.decides("obtainPersonalNumber", null).decides("enterInRegister", null);
        assertThat(birth.file().asked()).singleElement().satisfies(asked -> assertThat(asked.kind()).isEqualTo("task"));
        birth.decides("confirmDraft", "correct").decides("sign", "sign").decides("seal", null);
        assertThat(birth.status()).isEqualTo("result-ready");
        birth.decides("handOver", null);

        assertReturned(birth);
    }

    @Test
    void aCallGivesAStepOfASharedBlockTheTimeOfItsOwnService() {
        Walk record = criminalRecord().decides("receive", "accept").pays().decides("appraise", "approve");

        assertThat(daysUntilDue(record.item("giveOpinion"))).isEqualTo(7);
    }

    @Test
    void aMistakeInTheDraftGoesBackToTheRegister() {
        Walk birth = birth().decides("receive", "accept").decides("appraise", "approve")
                .decides("obtainPersonalNumber", null).decides("enterInRegister", null);

        birth.decides("confirmDraft", "wrong");

        assertThat(birth.waitsAt()).containsExactly("enterInRegister");
    }

    @Test
    void aBirthThatMustBeVerifiedGetsTheLimitOfItsOwnLaw() {
        Walk birth = birth().decides("receive", "accept");

        birth.decides("appraise", "verify");

        assertThat(birth.file().clock().limit().inVietnamese()).isEqualTo("5 ngày làm việc");
        assertThat(birth.waitsAt()).containsExactly("verify");
    }

    @Test
    void aSupplementAtTheDeskAndOneAtTheOfficerComeBackToTheOneWhoAsked() {
        Walk birth = birth().decides("receive", "supplement");
        assertThat(birth.status()).isEqualTo("supplement-asked");
        assertThat(birth.file().asked()).singleElement()
                .satisfies(asked -> assertThat(asked.text()).isEqualTo("Lý do của cán bộ"));
        birth.supplements(documentOf(birth));
        assertThat(birth.status()).isEqualTo("submitted");

        birth.decides("receive", "accept").decides("appraise", "supplement");
        assertThat(birth.file().clock().isStopped()).isTrue();
        birth.supplements(documentOf(birth));

        assertThat(birth.file().clock().isStopped()).isFalse();
        assertThat(birth.waitsAt()).containsExactly("appraise");
    }

    @Test
    void theDeskRefusesWithReasons() {
        Walk birth = birth().decides("receive", "refuse");

        assertRefused(birth, 3);
    }

    @Test
    void theLeaderSignsARefusalOrSendsItBack() {
        Walk birth = birth().decides("receive", "accept").decides("appraise", "refuse").decides("refuse", "return");
        assertThat(birth.waitsAt()).containsExactly("appraise");

        birth.decides("appraise", "refuse").decides("refuse", "refuse");

        assertRefused(birth, 10);
    }

    @Test
    void aHouseIsPermittedAfterInspectionAndTheOpinionsOfAllAgencies() {
        Walk permit = permit().decides("receive", "accept").decides("collectFee", null).decides("appraise", "approve")
                .decides("inspectSite", null).decides("checkPlanning", "consult");
        assertThat(permit.opinionsAwaitedFrom()).containsExactlyInAnyOrder(
                "00001", "01-VHTT", "01-CA-001", "01-EVN-001");

        permit.givesOpinion("00001", "agree").givesOpinion("01-VHTT", "agree")
                .givesOpinion("01-CA-001", "disagree").givesOpinion("01-EVN-001", "agree");
        permit.decides("conclude", "approve").decides("initialPermit", "approve")
                .decides("sign", "sign").decides("seal", null).decides("notifyWard", null).decides("handOver", null);

        assertReturned(permit);
    }

    @Test
    void drawingsThatMustBeRevisedComeBackToTheConclusion() {
        Walk permit = permit().decides("receive", "accept").decides("collectFee", null).decides("appraise", "approve")
                .decides("inspectSite", null).decides("checkPlanning", "approve").decides("conclude", "supplement");
        assertThat(permit.file().clock().isStopped()).isTrue();

        permit.supplements(documentOf(permit));

        assertThat(permit.waitsAt()).containsExactly("conclude");
        assertThat(permit.file().clock().isStopped()).isFalse();
    }

    @Test
    void aPermitIsRefusedAtTheDesk() {
        assertRefused(permit().decides("receive", "refuse"), 3);
    }

    @Test
    void aPermitAgainstThePlanningIsRefusedWithTheLeadersSignature() {
        Walk permit = permit().decides("receive", "accept").decides("collectFee", null).decides("appraise", "approve")
                .decides("inspectSite", null).decides("checkPlanning", "approve").decides("conclude", "refuse");

        assertRefused(permit.decides("refuse", "refuse"), 10);
    }

    @Test
    void twoAgenciesAreAskedForTheCriminalRecordAtOnce() {
        Walk record = criminalRecord().decides("receive", "accept").pays().decides("appraise", "approve");
        assertThat(record.opinionsAwaitedFrom()).containsExactlyInAnyOrder("01-CA", "01-LLTPQG");

        record.givesOpinion("01-CA", "agree");
        assertThat(record.waitsAt()).containsExactly("giveOpinion");
        record.givesOpinion("01-LLTPQG", "agree").decides("assess", "unclear");
        assertThat(record.opinionsAwaitedFrom()).containsExactly("01-TAND");
        assertThat(record.file().clock().limit().inVietnamese()).isEqualTo("15 ngày làm việc");
        record.givesOpinion("01-TAND", "agree").decides("draftCertificate", null)
                .decides("sign", "sign").decides("seal", null).decides("handOver", null);

        assertReturned(record);
    }

    @Test
    void aSupplementToTheCriminalRecordGoesBackToTheSpecialist() {
        Walk record = criminalRecord().decides("receive", "accept").pays().decides("appraise", "supplement");

        record.supplements(documentOf(record));

        assertThat(record.waitsAt()).containsExactly("appraise");
    }

    @Test
    void aCriminalRecordIsRefusedAtTheDeskOrAfterAppraisal() {
        assertRefused(criminalRecord().decides("receive", "refuse"), 3);
        assertRefused(criminalRecord().decides("receive", "accept").pays().decides("appraise", "refuse")
                .decides("refuse", "refuse"), 10);
    }

    private Walk permit() {
        return Walk.filed(city, "citizen2", "house-building-permit", "001");
    }

    private Walk criminalRecord() {
        return Walk.filed(city, "citizen3", "criminal-record-no1", "01-TP");
    }

    private Walk birth() {
        return Walk.filed(city, "citizen1", "birth-registration", "00001");
    }

    private long daysUntilDue(WorkItem item) {
        return city.getBean(CityCalendar.class).calendar().workingDaysBetween(
                LocalDate.ofInstant(item.times().createdAt(), CityClock.ZONE),
                LocalDate.ofInstant(item.times().dueAt(), CityClock.ZONE));
    }

    private static String documentOf(Walk walk) {
        return walk.file().documents().get(0).key();
    }

    private static void assertReturned(Walk walk) {
        assertThat(walk.status()).isEqualTo("returned");
        assertThat(walk.waitsAt()).isEmpty();
        assertThat(walk.file().stages()).extracting(Stage::state).containsOnly(Stage.State.DONE);
        assertThat(walk.file().results()).singleElement().extracting(DossierResult::kind).isEqualTo("result");
    }

    private static void assertRefused(Walk walk, int officialStatus) {
        assertThat(walk.status()).isEqualTo("refused");
        assertThat(walk.file().dossier().officialStatus()).isEqualTo(officialStatus);
        assertThat(walk.waitsAt()).isEqualTo(List.of());
        assertThat(walk.file().results()).singleElement().extracting(DossierResult::kind).isEqualTo("refusal");
    }
}
