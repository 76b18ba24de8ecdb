package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.FullApplication;
import vn.motcua.Walk;

/** Two particular services of each field that has no journey of its own, told as the procedure goes. */
@FullApplication
class ParticularWaysTests {

    @Autowired
    private ApplicationContext city;

    @Test
    void aHouseholdBusinessClosesOnceItsTaxCodeIsClosedAndItsOriginalIsBack() {
        Walk closure = accepted("household-business-closure", "001").decides("checkPapers", "approve");
        assertThat(closure.waitsAt()).containsExactlyInAnyOrder("receiveOriginal", "closeTaxCode");
        assertThat(closure.item("closeTaxCode").post().unit()).isEqualTo("01-THUE-001");

        closure.decides("receiveOriginal", null).decides("closeTaxCode", null)
                .decides("concludeDuties", "approve").decides("strikeOff", null);

        assertThat(closure.item("sign").post().role()).isEqualTo("division-head");
        assertReturned(closure.decides("sign", "sign").decides("seal", null));
    }

    @Test
    void aCompanyThatOwesTaxesIsDissolvedOnlyAfterItHasSettledThem() {
        Walk dissolution = accepted("enterprise-dissolution", "01-KHDT")
                .decides("publishResolution", null).decides("stateTaxes", null).decides("weighClaims", "owing");
        assertThat(dissolution.status()).isEqualTo("supplement-asked");

        dissolution.suppliesEverything().decides("weighClaims", "complete").decides("checkSeal", null);

        assertReturned(dissolution.decides("sign", "sign").decides("seal", null));
    }

    @Test
    void aStreetKitchenMendsWhatTheInspectorFoundAndIsVisitedAgain() {
        Walk kitchen = accepted("street-food-commitment", "00001")
                .decides("checkStreet", "approve").decides("visitStall", "mend");
        assertThat(kitchen.file().clock().isStopped()).isTrue();

        kitchen.suppliesEverything().decides("visitStall", "approve");

        assertReturned(kitchen.decides("sign", "sign").decides("seal", null));
    }

    @Test
    void aMotherIsPaidAfterTheDistrictsHealthCentreHasGrantedTheFunds() {
        Walk support = accepted("birth-policy-support", "00001")
                .decides("checkConditions", "approve").decides("confirmList", "approve");
        assertThat(support.item("grantFunds").post().unit()).isEqualTo("01-TTYT-001");

        support.decides("grantFunds", "approve").decides("draftDecision", null)
                .decides("sign", "sign").decides("seal", null).decides("payMother", null);

        assertReturned(support);
    }

    @Test
    void aChildInDangerIsSecuredByThreeAtOnceBeforeTheChairmanDecides() {
        Walk child = accepted("child-emergency-protection", "00001").decides("assessRisk", "urgent");
        assertThat(child.waitsAt()).containsExactlyInAnyOrder("secureChild", "stopHarm", "treatChild");

        child.decides("stopHarm", null).decides("secureChild", null).decides("treatChild", null)
                .decides("proposeMeasure", "approve").decides("sign", "sign").decides("seal", null);

        assertThat(child.waitsAt()).contains("handOverChild", "reportUrgent");
        assertReturned(child);
    }

    @Test
    void theCostOfAFuneralGoesFromTheCommuneToTheDistrictThatDecides() {
        Walk funeral = accepted("funeral-cost-support", "00001")
                .decides("checkDeath", null).decides("searchBenefits", null).decides("conclude", "approve")
                .decides("draftLetter", null).decides("signLetter", "sign");
        assertThat(funeral.item("appraiseDistrict").post().unit()).isEqualTo("001");

        funeral.decides("appraiseDistrict", "approve").decides("draftDecision", null);

        assertThat(funeral.item("sign").post().unit()).isEqualTo("001");
        assertReturned(funeral.decides("sign", "sign").decides("seal", null));
    }

    @Test
    void aFerryLandingIsPermittedAfterVisitDykesAndWaterwayAgree() {
        Walk landing = accepted("ferry-landing-permit", "001");
        landing.collects(landing.item("collectFee")).decides("checkPlan", null);
        assertThat(landing.opinionsAwaitedFrom()).containsExactlyInAnyOrder("01-NNPTNT", "01-DTND");

        landing.givesOpinion("01-NNPTNT", "agree").givesOpinion("01-DTND", "agree").decides("visitLanding", null)
                .decides("sumUp", null).decides("concludeSafety", "approve")
                .decides("sign", "sign").decides("seal", null).decides("handOverWatch", null);

        assertThat(landing.waitsAt()).contains("watchLanding", "patrolWater");
        assertReturned(landing);
    }

    @Test
    void aPleasureCraftThatBelongsToAnotherAuthorityIsSentThere() {
        Walk craft = accepted("recreational-craft-registration", "00001").decides("judgeLevel", "refuse");

        craft.decides("refuse", "refuse");

        assertThat(craft.status()).isEqualTo("refused");
    }

    @Test
    void aCulturalFamilyIsVotedForPostedUpAndEntered() {
        Walk family = accepted("cultural-family-title", "00001")
                .decides("vote", "approve").decides("findExclusions", "clear").decides("postList", null);
        assertThat(family.waitsAt()).isEmpty();

        family.letsTimePass("posted").decides("hearComments", "none").decides("prepareDecision", null);

        assertReturned(family.decides("sign", "sign").decides("seal", null));
    }

    @Test
    void aSportsClubWithoutAPlaceFindsOneBeforeItIsRecognised() {
        Walk club = accepted("grassroots-sports-club-recognition", "00001")
                .decides("checkMembers", "approve").decides("visitPlace", "supplement");

        club.suppliesEverything().decides("visitPlace", "approve").decides("draftDecision", null);

        assertReturned(club.decides("sign", "sign").decides("seal", null));
    }

    @Test
    void aGasShopMendsItsFireSafetyUntilTheFirePoliceAgree() {
        Walk shop = accepted("lpg-bottle-shop-certificate", "001");
        shop.collects(shop.item("collectFee")).decides("checkFile", "approve")
                .givesOpinion("01-CA-001", "disagree").suppliesEverything()
                .givesOpinion("01-CA-001", "agree").decides("inspectShop", "approve").decides("draftCertificate", null);

        assertReturned(shop.decides("sign", "sign").decides("seal", null));
    }

    @Test
    void aDistillerOfTheCommuneIsSeenByHealthAndInspectorAtOnce() {
        Walk distiller = accepted("craft-liquor-commune-registration", "00001").decides("checkBuyer", "approve");
        assertThat(distiller.waitsAt()).containsExactlyInAnyOrder("checkHealth", "visitDistillery");

        distiller.decides("checkHealth", null).decides("visitDistillery", null)
                .decides("conclude", "approve").decides("draftConfirmation", null);

        assertReturned(distiller.decides("sign", "sign").decides("seal", null));
    }

    private Walk accepted(String service, String unit) {
        return Walk.filed(city, "citizen11", service, unit).decides("receive", "accept");
    }

    private static void assertReturned(Walk walk) {
        walk.decides("handOver", null);
        assertThat(walk.status()).isEqualTo("returned");
        assertThat(walk.file().results()).hasSize(1);
    }
}
