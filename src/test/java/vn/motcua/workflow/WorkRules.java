package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.motcua.workflow.Refused.assertNotFound;
import static vn.motcua.workflow.Refused.assertRefused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** What holds of every item of work, whatever the service and the database. */
abstract class WorkRules {

    private static final String SERVICE = "birth-registration";
    private static final String WARD = "00004";

    @Autowired
    private ApplicationContext city;

    @Test
    void ofTwoOfficersWhoClaimAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
        Walk walk = Walk.filed(city, "citizen10", SERVICE, WARD);
        String item = walk.item("receive").id();
        Work work = city.getBean(Work.class);
        work.claim(Walk.officer(WARD, "one-stop"), item);
        Actor colleague = new Actor("colleague", Kind.OFFICER, "Đồng nghiệp",
                Walk.officer(WARD, "one-stop").posts());

        assertThatThrownBy(() -> work.claim(colleague, item))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("work.taken"))
                .satisfies(refusal -> assertThat(refusal.arguments()[0].toString()).isNotBlank());
    }

    @Test
    void aDecisionThatNeedsAReasonIsNotTakenWithoutOne() {
        Walk walk = Walk.filed(city, "citizen11", SERVICE, WARD);
        String item = walk.item("receive").id();
        Work work = city.getBean(Work.class);

        assertRefused(() -> work.complete(Walk.officer(WARD, "one-stop"), item, new Completion("refuse", Map.of(), " ")),
                "work.invalid");
        assertRefused(() -> work.complete(Walk.officer(WARD, "one-stop"), item, new Completion("burn", Map.of(), "x")),
                "work.unknown-outcome");
        assertThat(walk.status()).isEqualTo("submitted");
    }

    @Test
    void workOfAnotherUnitDoesNotExistForMeAndWorkOfAnotherPostIsNotMine() {
        Walk walk = Walk.filed(city, "citizen12", SERVICE, WARD);
        String item = walk.item("receive").id();
        Work work = city.getBean(Work.class);

        assertNotFound(() -> work.claim(Walk.officer("00007", "one-stop"), item));
        assertNotFound(() -> work.claim(Walk.citizen("citizen12"), item));
        assertRefused(() -> work.claim(Walk.officer(WARD, "clerk"), item), "work.not-yours");
    }

    @Test
    void doneTwiceIsSaidToTheOneWhoDidItAndToHisUnitAlone() {
        Walk walk = Walk.filed(city, "citizen13", SERVICE, WARD);
        String item = walk.item("receive").id();
        walk.decides("receive", "accept");

        assertRefused(() -> city.getBean(Work.class)
                .complete(Walk.officer(WARD, "one-stop"), item, new Completion("accept", Map.of(), "")), "work.done");
        assertRefused(() -> city.getBean(Work.class).claim(Walk.officer(WARD, "clerk"), item), "work.done");
        assertNotFound(() -> city.getBean(Work.class).claim(Walk.officer("00007", "one-stop"), item));
    }

    @Test
    void aWithdrawnDossierLeavesNoWorkBehind() {
        Walk walk = Walk.filed(city, "citizen14", SERVICE, WARD);

        city.getBean(Dossiers.class).withdraw(walk.applicant(), walk.id(), "Tôi nộp nhầm");

        assertThat(walk.status()).isEqualTo("withdrawn");
        assertThat(walk.waitsAt()).isEmpty();
    }
}
