package vn.motcua.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.enrolment.SchoolLevel.KINDERGARTEN;
import static vn.motcua.enrolment.SchoolLevel.PRIMARY;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.dossier.Drafts;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.workflow.WorkItem;

/** The pages of the season, without a script: windows, schools, the city office, the approval of lists. */
@FullApplication
class EnrolmentPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

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
    void theServiceSaysUntilWhenOneMayRegister() {
        assertThat(mvc.get().uri("/services/grade-1-enrolment")).hasStatusOk().bodyText()
                .contains("Đang nhận đăng ký đến Chủ nhật 4/7/2027, 00:00");
        assertThat(mvc.get().uri("/services/marriage-registration")).hasStatusOk().bodyText()
                .doesNotContain("Đợt đăng ký");
    }

    @Test
    void nobodyFilesOutsideTheWindowAndTheDraftIsKept() {
        Walk child = Walk.draft(city, "citizen8", "grade-1-enrolment", "001");
        Round main = season.main(PRIMARY);

        season.set(new Round(main.key(), main.closes().minusSeconds(3600), main.closes()));
        assertThatThrownBy(() -> child.submit("early")).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo("enrolment.window-ahead");
            assertThat(refused.arguments()).containsExactly("23:00 3/7/2027");
        });
        assertThat(mvc.get().uri("/services/grade-1-enrolment")).bodyText().contains("Chưa mở. Đợt đăng ký mở");

        season.set(new Round(main.key(), main.opens(), main.opens().plusSeconds(60)));
        season.set(new Round(season.round(PRIMARY, 2).key(), main.opens().plusSeconds(90), main.opens().plusSeconds(99)));
        assertThatThrownBy(() -> child.submit("late")).isInstanceOfSatisfying(Refusal.class, refused ->
                assertThat(refused.code()).isEqualTo("enrolment.window-closed"));
        assertThat(mvc.get().uri("/services/grade-1-enrolment")).bodyText().contains("Đợt đăng ký đã hết");

        season.close();
        assertThat(child.status()).isEqualTo("draft");
        assertThat(child.submit("in time").code()).isNotBlank();
    }

    @Test
    void aSchoolOfAnotherDistrictIsNotFiledHere() {
        Walk child = Walk.draft(city, "citizen8", "grade-1-enrolment", "001");
        city.getBean(Drafts.class).save(child.applicant(), child.id(), Map.of("schoolInZone", "TH-002-1"), null);

        assertThatThrownBy(() -> child.submit("elsewhere")).isInstanceOfSatisfying(Refusal.class, refused ->
                assertThat(refused.code()).isEqualTo("enrolment.other-district"));
    }

    @Test
    void schoolsStandInTheCatchmentFirstAndOutsideItBelow() {
        Walk child = Walk.draft(city, "citizen8", "grade-1-enrolment", "001");

        assertThat(mvc.get().uri("/dossiers/" + child.id() + "/edit/choice").with(by(child.applicant())))
                .hasStatusOk().bodyText()
                .containsSubsequence("<optgroup label=\"Trong tuyến\">", "value=\"TH-001-1\"", "selected",
                        "<optgroup label=\"Ngoài tuyến, cùng quận, huyện\">", "value=\"TH-001-2\"", "value=\"TH-001-3\"")
                .doesNotContain("TH-002-1");
        assertThat(mvc.get().uri("/dossiers/" + child.id() + "/check").with(by(child.applicant()))).bodyText()
                .contains("Trường Tiểu học Bình Minh Xanh");
    }

    @Test
    void theCityOfficeEndsARoundAndItsDossiersGoOn() {
        Walk child = Walk.filed(city, "citizen9", "kindergarten-enrolment", "001");
        String round = "/city/enrolment/rounds/kindergarten.2027-2028.1";

        assertThat(manager(round, Map.of("now", "true", "reason", ""))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText().contains("Nêu lý do thay đổi");
        assertThat(manager(round, Map.of("now", "true", "reason", "Đủ hồ sơ"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(season.timer(child.id()).getDuedate()).isBeforeOrEqualTo(Date.from(
                city.getBean(CityClock.class).instant()));
        season.goOn(child.id());
        assertThat(child.waitsAt()).containsExactly("receive");
        assertThat(mvc.get().uri("/city/enrolment").with(by(EnrolmentSeason.MANAGER))).hasStatusOk().bodyText()
                .contains("Đủ hồ sơ", "kindergarten.2027-2028.1", "dữ liệu mẫu").doesNotContain("??");
    }

    @Test
    void aRoundThatEndsBeforeItBeginsOrMeetsAnotherIsToldAtItsField() {
        assertThat(manager("/city/enrolment/rounds/primary.2027-2028.2", Map.of("opensDay", "1/7/2027", "opensTime",
                "00:00", "closesDay", "30/6/2027", "closesTime", "25:00", "reason", "Thử")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("Nhập giờ, ví dụ 17:30", "id=\"closesTime-error\"");
        assertThat(manager("/city/enrolment/rounds/primary.2027-2028.2", Map.of("opensDay", "1/7/2027", "opensTime",
                "00:00", "closesDay", "30/6/2027", "closesTime", "00:00", "reason", "Thử")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("Lúc đóng phải sau lúc mở");
        assertThat(manager("/city/enrolment/rounds/primary.2027-2028.2", Map.of("opensDay", "1/7/2027", "opensTime",
                "00:00", "closesDay", "9/7/2027", "closesTime", "00:00", "reason", "Thử")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("trùng với một đợt khác");
    }

    @Test
    void aHeadApprovesTheChosenOfASchoolAndTheOthersWait() {
        WorkItem one = seated("citizen12").item("approveList");
        Walk other = seated("citizen13");
        Actor head = Walk.officer("001", "leader");

        assertThat(mvc.get().uri("/desk/enrolment").with(by(head))).hasStatusOk().bodyText()
                .contains("Trường Mầm non Sen Hồng", one.id(), other.item("approveList").id(), "chỉ tiêu")
                .doesNotContain("??");
        assertThat(approve(head, one.id())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(approve(head, one.id())).as("again").hasStatus(HttpStatus.SEE_OTHER);

        assertThat(mvc.get().uri("/desk/enrolment").with(by(head))).bodyText()
                .doesNotContain(one.id()).contains(other.item("approveList").id());
        assertThat(other.waitsAt()).containsExactly("approveList");
        assertThat(mvc.get().uri("/desk/enrolment").with(by(Walk.officer("002", "leader")))).bodyText()
                .contains("Không có danh sách nào chờ duyệt");
    }

    private Walk seated(String applicant) {
        Walk child = Walk.filed(city, applicant, "kindergarten-enrolment", "001");
        season.goOnAfter(KINDERGARTEN, child.id());
        return child.decides("receive", "accept").decides("checkResidence", null).decides("checkOriginals", "approve")
                .decides("checkCapacity", "within");
    }

    private MvcTestResult approve(Actor head, String item) {
        return mvc.post().uri("/desk/enrolment").param("item", item).with(by(head)).with(csrf()).exchange();
    }

    private MvcTestResult manager(String uri, Map<String, String> fields) {
        var request = mvc.post().uri(uri).with(by(EnrolmentSeason.MANAGER)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static RequestPostProcessor by(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("ROLE_" + actor.kind().name())));
    }
}
