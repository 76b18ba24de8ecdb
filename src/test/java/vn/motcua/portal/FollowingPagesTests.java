package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.SamplePdf;
import vn.motcua.Walk;
import vn.motcua.workflow.AskedParts;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Work;

/** What an applicant sees and does once the dossier is filed. */
@FullApplication
class FollowingPagesTests {

    private static final String BIRTH = "birth-registration";
    private static final String WARD = "00073";
    private static final String WORDS = "Giấy chứng sinh chụp mờ, không đọc được số.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private CitizenPages citizen;
    private Walk birth;
    private String address;

    @BeforeEach
    void file() {
        citizen = new CitizenPages(mvc, "citizen19");
        birth = Walk.filed(city, "citizen19", BIRTH, WARD);
        address = "/dossiers/" + birth.receipt().code();
    }

    @Test
    void theApplicantSeesWhoHasItAndWhatComesNext() {
        assertThat(citizen.open("/dossiers")).hasStatusOk().bodyText()
                .contains(birth.receipt().code()).contains("Đã nộp, chờ tiếp nhận").doesNotContain("??");
        assertThat(citizen.open(address)).hasStatusOk().bodyText()
                .contains("Cán bộ một cửa, Phường").contains("aria-current=\"step\"").doesNotContain("??");
        assertThat(citizen.open(address + "/diagram")).hasStatusOk().bodyText()
                .contains("data-active=\"reception\"").contains("data-diagram=\"" + address + "/diagram.bpmn\"");
        assertThat(citizen.open(address + "/diagram.bpmn")).hasStatusOk().bodyText().contains("<bpmn:process");
        assertThat(citizen.open(address + "?lang=en")).bodyText()
                .contains("Filed, waiting for the desk").doesNotContain("??");
    }

    @Test
    void exactlyWhatWasAskedIsOpen() {
        ask(List.of("childName"), List.of("birthCertificate"));

        assertThat(citizen.open("/dossiers")).bodyText().contains("Bạn cần làm");
        assertThat(citizen.open(address)).bodyText().contains("bổ sung 1 giấy tờ và sửa 1 thông tin").contains(WORDS);
        assertThat(citizen.open(address + "/supplement")).hasStatusOk().bodyText()
                .contains(WORDS)
                .contains("name=\"childName\"").doesNotContain("name=\"requesterPhone\"")
                .contains("name=\"birthCertificate\"").doesNotContain("name=\"requesterIdentity\"")
                .doesNotContain("??");
    }

    @Test
    void aSupplementIsNotSentWithAGapAndNothingTypedIsLost() {
        ask(List.of("childName"), List.of("birthCertificate"));

        MvcTestResult answer = citizen.send(address + "/supplement",
                Map.of("then", List.of("send"), "childName", List.of("Nguyễn Bảo An")));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("<title>Lỗi: ").contains("href=\"#birthCertificate\"").contains("value=\"Nguyễn Bảo An\"");
        assertThat(text(citizen.open(address + "/supplement"))).contains("value=\"Nguyễn Bảo An\"");
    }

    @Test
    void theSupplementGoesInOneFormAndChangesOnlyWhatWasAsked() {
        ask(List.of("childName"), List.of("birthCertificate"));
        String phone = birth.file().dossier().answers().text("requesterPhone");

        MvcTestResult sent = citizen.upload(address + "/supplement", "birthCertificate", "moi.pdf", SamplePdf.BYTES,
                Map.of("then", "send", "childName", "Nguyễn Bảo An", "requesterPhone", "0999999999"));

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address);
        assertThat(birth.status()).isEqualTo("submitted");
        assertThat(birth.file().dossier().answers().text("childName")).isEqualTo("Nguyễn Bảo An");
        assertThat(birth.file().dossier().answers().text("requesterPhone")).isEqualTo(phone);
        assertThat(citizen.open(address + "/supplement")).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address);
    }

    @Test
    void theClockStandsInWordsWhileTheApplicantIsAwaited() {
        birth.decides("receive", "accept");
        assertThat(citizen.open(address)).bodyText().contains("Hẹn trả").contains("<progress");

        birth.decides("appraise", "supplement");

        assertThat(citizen.open(address)).bodyText()
                .contains("Tạm dừng từ").contains("vì chờ người nộp bổ sung").contains("Sau đó thời hạn");
    }

    @Test
    void aTaskOfTheApplicantIsAnsweredOnItsOwnPage() {
        birth.decides("receive", "accept").decides("appraise", "approve")
                .decides("obtainPersonalNumber", "complete").decides("enterInRegister", "complete");
        String task = "/tasks/" + birth.item("confirmDraft").id();
        assertThat(citizen.open(address)).bodyText().contains("href=\"" + task + "\"");
        assertThat(citizen.open(task)).hasStatusOk().bodyText().contains("value=\"correct\"").doesNotContain("??");

        assertThat(citizen.send(task, Map.of("outcome", List.of("wrong"), "wrongParts", List.of("name"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("<title>Lỗi: ").contains("href=\"#note\"").containsPattern("value=\"name\"\\s+checked");
        assertThat(citizen.send(task, Map.of("outcome", List.of("correct"))))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address);
        assertThat(birth.waitsAt()).containsExactly("sign");
        assertThat(citizen.send(task, Map.of("outcome", List.of("correct")))).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void takingBackAsksFirst() {
        assertThat(citizen.open(address + "/withdrawal")).hasStatusOk().bodyText().contains("Rút hồ sơ này?");
        assertThat(birth.status()).isEqualTo("submitted");

        assertThat(citizen.send(address + "/withdrawal", Map.of("reason", List.of("Nộp nhầm nơi"))))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address);
        assertThat(birth.status()).isEqualTo("withdrawn");
    }

    @Test
    void aRefusalShowsItsReason() {
        birth.decides("receive", "refuse");

        assertThat(citizen.open(address)).bodyText().contains("Lý do từ chối").contains("Lý do của cán bộ");
    }

    @Test
    void whatAnOfficerWroteIsTextAndNothingElse() {
        city.getBean(Work.class).claim(Walk.officer(WARD, "one-stop"), birth.item("receive").id());
        city.getBean(Work.class).complete(Walk.officer(WARD, "one-stop"), birth.item("receive").id(),
                new Completion("supplement", Map.of("reasons", List.of("unreadable")),
                        "</script><script>alert(1)</script>"));

        assertThat(citizen.open(address)).bodyText().doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void aStrangerFindsNothingOfIt() {
        CitizenPages stranger = new CitizenPages(mvc, "citizen20");
        String document = address + "/documents/birthCertificate";
        assertThat(citizen.open(document)).hasStatusOk();

        List.of(address, document, address + "/diagram.bpmn", address + "/receipt", "/dossiers/unknown").forEach(page ->
                assertThat(stranger.open(page)).as(page).hasStatus(HttpStatus.NOT_FOUND));
        assertThat(stranger.send(address + "/withdrawal", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(birth.status()).isEqualTo("submitted");
    }

    @Test
    void whoeverHoldsBothCodesFollowsWithoutSigningIn() {
        String code = birth.receipt().code();
        MvcTestResult shown = mvc.post().uri("/tracking").param("code", code)
                .param("key", birth.receipt().trackingKey().toLowerCase()).with(csrf()).exchange();

        assertThat(shown).hasStatusOk().bodyText().contains(code).contains("Các bước").doesNotContain("Nghiêm Nguyễn")
                .doesNotContain("/documents/").doesNotContain("??");
        assertThat(mvc.get().uri("/tracking/{code}?key={key}", code, birth.receipt().trackingKey()).exchange())
                .hasStatusOk().hasHeader("Referrer-Policy", "no-referrer").hasHeader("Cache-Control", "no-store");
        assertThat(mvc.get().uri("/tracking/{code}", code).exchange()).hasStatusOk().bodyText()
                .contains("value=\"" + code + "\"").doesNotContain("Các bước");
    }

    @Test
    void aWrongCodeAndAWrongKeyAreAnsweredAlike() {
        MvcTestResult wrongKey = track(birth.receipt().code(), "0000-0000-0000-0000");
        MvcTestResult wrongCode = track("000.01.01.H26-160616-0001", birth.receipt().trackingKey());

        for (MvcTestResult answer : List.of(wrongKey, wrongCode)) {
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND).bodyText()
                    .contains("<title>Lỗi: ").contains("Không có hồ sơ nào với mã hồ sơ và mã tra cứu này");
        }
        assertThat(track("", "")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("href=\"#code\"").contains("href=\"#key\"");
    }

    private MvcTestResult track(String code, String key) {
        return mvc.post().uri("/tracking").param("code", code).param("key", key)
                .with(request -> {
                    request.setRemoteAddr("203.0.113.77");
                    return request;
                })
                .with(csrf()).exchange();
    }

    private void ask(List<String> fields, List<String> documents) {
        String item = birth.item("receive").id();
        city.getBean(Work.class).claim(Walk.officer(WARD, "one-stop"), item);
        city.getBean(Work.class).complete(Walk.officer(WARD, "one-stop"), item, new Completion("supplement",
                Map.of("reasons", List.of("unreadable"), AskedParts.FIELDS, fields, AskedParts.DOCUMENTS, documents),
                WORDS));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
