package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.FullApplication;
import vn.motcua.Walk;

/** A commune asks another commune about somebody who lived there before. */
@FullApplication
class FormerCommuneTests {

    @Autowired
    private ApplicationContext city;

    @Test
    void theCommuneThatTheFormNamesIsAskedAndNotTheOneThatReceivedTheDossier() {
        Walk marriage = marriage().decides("appraise", "approve").decides("decideEligible", "verify");

        assertThat(marriage.opinionsAwaitedFrom()).containsExactly("00001");
        assertThat(marriage.file().clock().limit().inVietnamese()).isEqualTo("5 ngày làm việc");
    }

    @Test
    void theCommuneThatReceivedTheDossierDecidesOnTheAnswer() {
        Walk marriage = marriage().decides("appraise", "approve").decides("decideEligible", "verify");

        marriage.givesOpinion("00001", "agree");

        assertThat(marriage.item("decideEligible").post().unit()).isEqualTo("00004");
    }

    private Walk marriage() {
        return Walk.filed(city, "citizen1", "marriage-registration", "00004").decides("receive", "accept");
    }
}
