package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.FullApplication;
import vn.motcua.Walk;

/** What is particular about the ways of land and construction: registration offices, tax offices, councils, the City. */
@FullApplication
class LandAndConstructionTests {

    @Autowired
    private ApplicationContext city;

    @Test
    void aParcelIsSurveyedByTheBranchOfTheRegistrationOfficeInItsDistrictAndSignedByTheDepartment() {
        Walk split = surveyed(filed("citizen1", "land-parcel-split-merge", "001"));

        split.decides("draftCertificates", "split");
        assertThat(split.item("sign").post().unit()).isEqualTo("01-TNMT");
        split.decides("sign", "sign").decides("seal", null).decides("updateMap", null).decides("handOver", null);

        assertThat(split.status()).isEqualTo("returned");
    }

    @Test
    void theTaxOfficeSendsInsufficientDataBackToWhoeverSentThem() {
        Walk split = surveyed(filed("citizen1", "land-parcel-split-merge", "001"));

        split.decides("draftCertificates", "transfer");
        assertThat(split.item("sendTaxData").post().unit()).isEqualTo("01-VPDK-001");
        split.decides("sendTaxData", null);
        assertThat(split.item("stateTax").post().unit()).isEqualTo("01-THUE-001");
        split.decides("stateTax", "return");

        assertThat(split.waitsAt()).containsExactly("sendTaxData");
    }

    @Test
    void whoeverIsExemptFromLandTaxesGoesOnToTheSigning() {
        Walk split = surveyed(filed("citizen1", "land-parcel-split-merge", "001"));

        split.decides("draftCertificates", "transfer").decides("sendTaxData", null).decides("stateTax", "exempt");

        assertThat(split.waitsAt()).containsExactly("sign");
    }

    @Test
    void aDisputeIsCalledToASecondMeetingWhenAPartyStaysAwayAndThenEndsInMinutes() {
        Walk dispute = filed("citizen1", "land-dispute-mediation", "00001").decides("receive", "accept")
                .decides("study", "approve").decides("inspectSite", null).decides("setUpCouncil", null)
                .decides("invite", null);
        assertThat(dispute.item("meet").post().role()).isEqualTo("council");

        dispute.decides("meet", "absent").decides("invite", null).decides("meet", "failed").decides("sign", "sign")
                .decides("seal", null).decides("sendMinutes", "changed");
        assertThat(dispute.item("recogniseBoundary").post().unit()).isEqualTo("001");
        dispute.decides("recogniseBoundary", null).decides("handOver", null);

        assertThat(dispute.status()).isEqualTo("returned");
    }

    @Test
    void ancientTreesGoToTheCityAndGetTheLongerLimit() {
        Walk trees = filed("citizen1", "tree-felling-permit", "01-XD").decides("receive", "accept")
                .decides("readPhotos", "approve").decides("surveyTrees", null).decides("classify", "city");
        assertThat(trees.file().clock().limit().inVietnamese()).isEqualTo("15 ngày làm việc");

        trees.givesOpinion("01", "agree").decides("agreePlan", "approve").decides("sign", "sign")
                .decides("seal", null);

        assertThat(trees.waitsAt()).containsExactlyInAnyOrder("tellWard", "scheduleWork");
    }

    @Test
    void aRoadIsDugOnlyWhenAllWhoOwnSomethingBelowItHaveAnswered() {
        Walk digging = filed("citizen1", "road-digging-permit", "01-GTVT").decides("receive", "accept")
                .decides("checkPlan", "approve").decides("surveyRoad", null);
        assertThat(digging.opinionsAwaitedFrom()).containsExactlyInAnyOrder(
                "01-CA-001", "01-EVN-001", "01-NUOC", "01-THOATNUOC", "01-VIENTHONG");

        digging.opinionsAwaitedFrom().forEach(unit -> digging.givesOpinion(unit, "agree"));
        assertThat(digging.waitsAt()).containsExactly("planRestoration");
        digging.decides("planRestoration", null);

        assertThat(digging.waitsAt()).containsExactly("conclude");
    }

    @Test
    void aHouseNumberThatIsGivenAgainNeedsNoConfirmationByTheCommune() {
        Walk number = filed("citizen1", "house-number-certificate", "001").decides("receive", "accept");

        number.decides("searchStreet", "again").decides("enterNumber", null).decides("sign", "sign")
                .decides("seal", null);

        assertThat(number.item("installPlate").post().unit()).isEqualTo("00001");
    }

    private static Walk surveyed(Walk split) {
        split.decides("receive", "accept").decides("checkMinimum", "approve");
        assertThat(split.item("measureParcels").post().unit()).isEqualTo("01-VPDK-001");
        return split.decides("measureParcels", null).givesOpinion("001", "agree");
    }

    private Walk filed(String applicant, String service, String unit) {
        return Walk.filed(city, applicant, service, unit);
    }
}
