package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** S19: an insider neither signs what he proposed nor handles what he filed. */
@FullApplication
class FourEyesTests {

    /** In a small commune one person may hold both posts. */
    private static final Actor BOTH = new Actor("00001.specialist", Kind.OFFICER, "Kiêm nhiệm",
            List.of(new Post("00001", Role.SPECIALIST), new Post("00001", Role.LEADER)));

    @Autowired
    private ApplicationContext city;
    @Autowired
    private Work work;

    @Test
    void whoeverAppraisedDoesNotSign() {
        Walk birth = Walk.filed(city, "citizen5", "birth-registration", "00001").decides("receive", "accept");
        work.complete(BOTH, birth.item("appraise").id(), new Completion("approve", Map.of(), ""));
        birth.decides("obtainPersonalNumber", null).decides("enterInRegister", null).decides("confirmDraft", "correct");
        String sign = birth.item("sign").id();

        assertRefused("work.four-eyes", () -> work.claim(BOTH, sign));
        assertRefused("work.four-eyes", () -> work.complete(BOTH, sign, new Completion("sign", Map.of(), "")));

        birth.decides("sign", "sign");
        assertThat(birth.waitsAt()).containsExactly("seal");
    }

    @Test
    void aHeadOfDivisionSignsWhatAnotherPreparedEvenAfterHeSentItBack() {
        Actor bothOfTheDistrict = new Actor("001.specialist", Kind.OFFICER, "Kiêm nhiệm",
                List.of(new Post("001", Role.SPECIALIST), new Post("001", Role.DIVISION_HEAD)));
        Walk closure = Walk.filed(city, "citizen7", "household-business-closure", "001").decides("receive", "accept")
                .decides("checkPapers", "approve").decides("receiveOriginal", null).decides("closeTaxCode", null);
        work.complete(bothOfTheDistrict, closure.item("concludeDuties").id(), new Completion("approve", Map.of(), ""));
        closure.decides("strikeOff", null);
        String sign = closure.item("sign").id();

        assertRefused("work.four-eyes", () -> work.complete(bothOfTheDistrict, sign,
                new Completion("sign", Map.of(), "")));

        closure.decides("sign", "return").decides("strikeOff", null).decides("sign", "sign");
        assertThat(closure.waitsAt()).containsExactly("seal");
    }

    @Test
    void nobodyHandlesHisOwnDossier() {
        Walk birth = Walk.filed(city, "citizen6", "birth-registration", "00001");
        Actor citizenAtTheDesk = new Actor("citizen6", Kind.OFFICER, "Người nộp làm ở một cửa",
                List.of(new Post("00001", Role.ONE_STOP)));

        assertRefused("work.own-dossier", () -> work.claim(citizenAtTheDesk, birth.item("receive").id()));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
