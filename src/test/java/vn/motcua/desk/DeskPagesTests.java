package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
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
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;
import vn.motcua.workflow.Work;

@FullApplication
class DeskPagesTests {

    private static final String BIRTH = "birth-registration";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Test
    void whoBeginsTheDayWithEmptyHandsSeesWhatWaits() {
        Walk birth = filed("00040");

        MvcTestResult list = get("00040", "one-stop", "/desk");

        assertThat(list).hasStatusOk().bodyText()
                .contains("Chờ nhận").contains("Nhận và mở").contains("Người nộp citizen13")
                .contains("title=\"" + birth.receipt().code() + "\"").doesNotContain("??");
        assertThat(get("00040", "one-stop", "/desk?lang=en")).bodyText()
                .contains("Claim and open").contains("Check and receive the dossier").doesNotContain("??");
        assertThat(get("00040", "clerk", "/desk")).bodyText().contains("Bạn chưa giữ việc nào");
    }

    @Test
    void claimingLeadsToTheOpenItem() {
        String item = filed("00043").item("receive").id();

        assertThat(post("00043", "one-stop", "/desk/work/" + item + "/claim"))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/desk/work/" + item);

        assertThat(get("00043", "one-stop", "/desk/work/" + item)).hasStatusOk().bodyText()
                .contains("Tiếp nhận</button>").contains("Yêu cầu bổ sung</button>")
                .contains("name=\"viewer\"")
                .doesNotContain("??").doesNotContain(" style=");
    }

    @Test
    void severalAreClaimedAtOnceAndWhatWasMissedIsSaid() {
        String mine = filed("00046").item("receive").id();
        String taken = filed("00046").item("receive").id();
        city.getBean(Work.class).claim(colleagueAt("00046"), taken);

        MvcTestResult claims = mvc.post().uri("/desk/claims").param("item", mine, taken)
                .with(officer("00046", "one-stop")).with(csrf()).exchange();

        assertThat(claims).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/desk?view=mine");
        assertThat(claims).flash().containsEntry("claimed", 1);
        assertThat((List<?>) claims.getMvcResult().getFlashMap().get("missed")).hasSize(1);
    }

    @Test
    void whoComesSecondStaysOnThePageAndSeesWhoHasIt() {
        String item = filed("00049").item("receive").id();
        city.getBean(Work.class).claim(colleagueAt("00049"), item);

        assertThat(post("00049", "one-stop", "/desk/work/" + item + "/claim"))
                .hasStatus(HttpStatus.CONFLICT).bodyText().contains("đã nhận việc này trước bạn");
        MvcTestResult late = mvc.post().uri("/desk/work/{id}/decision", item)
                .param("outcome", "refuse").param("note", "Những gì tôi đã gõ")
                .with(officer("00049", "one-stop")).with(csrf()).exchange();
        assertThat(late).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Những gì tôi đã gõ");
    }

    @Test
    void aMissingReasonIsSaidAtTheNoteAndWhatWasTypedIsKept() {
        String item = filed("00052").item("receive").id();
        city.getBean(Work.class).claim(Walk.officer("00052", "one-stop"), item);

        MvcTestResult answer = mvc.post().uri("/desk/work/{id}/decision", item)
                .param("outcome", "supplement").param("note", " ")
                .param("reasons", "unreadable").param("askedDocuments", "requesterIdentity")
                .with(officer("00052", "one-stop")).with(csrf()).exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("<title>Lỗi: ")
                .contains("href=\"#note\">Nêu lý do")
                .contains("id=\"note-error\"")
                .containsPattern("value=\"unreadable\"\\s+checked")
                .containsPattern("value=\"requesterIdentity\" checked");
    }

    @Test
    void aDecisionLeadsBackToTheListAndCannotBeTakenTwice() {
        Walk birth = filed("00055");
        String item = birth.item("receive").id();
        city.getBean(Work.class).claim(Walk.officer("00055", "one-stop"), item);

        MvcTestResult decision = decide("00055", item, "accept");
        assertThat(decision).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/desk");
        assertThat(decision).flash().containsEntry("decided", "Tiếp nhận")
                .containsEntry("decidedCode", birth.receipt().code());
        assertThat(birth.waitsAt()).containsExactly("appraise");

        assertThat(decide("00055", item, "accept"))
                .hasStatus(HttpStatus.CONFLICT).bodyText().contains("Việc này đã xong");
        assertThat(get("00055", "one-stop", "/desk/work/" + item)).bodyText().contains("Việc này đã xong");
    }

    @Test
    void whatIsAskedOfTheApplicantIsJustWhatWasChosen() {
        Walk birth = filed("00058");
        String item = birth.item("receive").id();
        city.getBean(Work.class).claim(Walk.officer("00058", "one-stop"), item);

        mvc.post().uri("/desk/work/{id}/decision", item)
                .param("outcome", "supplement").param("note", "Bản chụp mờ").param("reasons", "unreadable")
                .param("askedDocuments", "requesterIdentity").param("askedFields", "childName")
                .with(officer("00058", "one-stop")).with(csrf()).exchange();

        assertThat(birth.file().asked()).singleElement().satisfies(asked -> {
            assertThat(asked.documents()).containsExactly("requesterIdentity");
            assertThat(asked.fields()).containsExactly("childName");
            assertThat(asked.text()).isEqualTo("Bản chụp mờ");
        });
    }

    @Test
    void theLeaderGivesTheItemToAnOfficer() {
        String item = filed("00061").item("receive").id();

        assertThat(get("00061", "leader", "/desk/work/" + item)).bodyText().contains("Giao cho cán bộ");
        MvcTestResult assigned = mvc.post().uri("/desk/work/{id}/assign", item).param("officer", "00061.one-stop")
                .with(officer("00061", "leader")).with(csrf()).exchange();

        assertThat(assigned).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("00061", "one-stop", "/desk?view=mine")).bodyText().contains(item);
    }

    @Test
    void whatBelongsToAnotherUnitDoesNotExist() {
        Walk birth = filed("00064");
        String item = birth.item("receive").id();
        String dossier = "/desk/dossiers/" + birth.receipt().code();

        for (String address : List.of("/desk/work/" + item, dossier, dossier + "/diagram", dossier + "/diagram.bpmn",
                dossier + "/documents/requesterIdentity", dossier + "/documents/requesterIdentity/view")) {
            assertThat(get("00067", "leader", address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(decide("00067", item, "accept")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("00067", "leader", "/desk/dossiers?q=" + birth.receipt().code()))
                .hasStatusOk().bodyText().contains("Không tìm thấy hồ sơ");
    }

    @Test
    void aDocumentIsShownWithoutPowersOrKept() {
        String dossier = "/desk/dossiers/" + filed("00067").receipt().code() + "/documents/requesterIdentity";

        MvcTestResult shown = get("00067", "leader", dossier + "/view");
        assertThat(shown).hasStatusOk().hasContentType("application/pdf");
        assertThat(shown).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(shown.getResponse().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(shown.getResponse().getHeader("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(shown.getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");

        MvcTestResult kept = get("00067", "leader", dossier);
        assertThat(kept.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(kept.getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(get("00067", "leader", dossier + "x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDossierIsFoundByTheDayAndTheNumberOfItsCode() {
        String code = filed("00070").receipt().code();

        assertThat(get("00070", "specialist", "/desk/dossiers?q=" + code.substring(code.indexOf("H26-") + 4)))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/desk/dossiers/" + code);
        assertThat(get("00070", "specialist", "/desk/dossiers/" + code)).hasStatusOk().bodyText()
                .contains("Giấy tờ đã nộp").contains("Các bước").doesNotContain("??");
        assertThat(get("00070", "specialist", "/desk/dossiers/" + code + "/diagram")).hasStatusOk().bodyText()
                .contains("data-active=\"reception\"");
        assertThat(get("00070", "specialist", "/desk/dossiers")).hasStatusOk().bodyText().contains(code);
    }

    private Walk filed(String unit) {
        return Walk.filed(city, "citizen13", BIRTH, unit);
    }

    private MvcTestResult get(String unit, String role, String address) {
        return mvc.get().uri(address).with(officer(unit, role)).exchange();
    }

    private MvcTestResult post(String unit, String role, String address) {
        return mvc.post().uri(address).with(officer(unit, role)).with(csrf()).exchange();
    }

    private MvcTestResult decide(String unit, String item, String outcome) {
        return mvc.post().uri("/desk/work/{id}/decision", item).param("outcome", outcome)
                .with(officer(unit, "one-stop")).with(csrf()).exchange();
    }

    private static Actor colleagueAt(String unit) {
        return new Actor("00001.one-stop", Kind.OFFICER, "Đồng nghiệp", List.of(new Post(unit, Role.ONE_STOP)));
    }

    private static RequestPostProcessor officer(String unit, String role) {
        return authentication(new UsernamePasswordAuthenticationToken(
                Walk.officer(unit, role), null, AuthorityUtils.createAuthorityList("ROLE_OFFICER")));
    }
}
