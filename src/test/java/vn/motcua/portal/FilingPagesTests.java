package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.SampleAnswers;
import vn.motcua.SamplePdf;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.form.Answers;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Page;
import vn.motcua.service.Services;

/** The way from the front page to the receipt without a script: open a page, send its form, follow where it leads. */
@FullApplication
class FilingPagesTests {

    private static final String BIRTH = "birth-registration";
    private static final String WARD = "00070";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private CitizenPages citizen;

    @BeforeEach
    void signIn() {
        citizen = new CitizenPages(mvc, "citizen17");
    }

    @Test
    void aCitizenFilesABirthFromTheFrontPageToTheReceipt() {
        assertThat(citizen.open("/")).hasStatusOk().bodyText().contains("action=\"/services\"").doesNotContain("??");
        assertThat(citizen.open("/services?q=giay%20khai%20sinh")).bodyText().contains("/services/" + BIRTH);
        assertThat(citizen.open("/services/" + BIRTH)).bodyText().contains("Nộp hồ sơ").contains("Giấy chứng sinh");
        assertThat(citizen.open("/services/" + BIRTH + "/start?district=002")).bodyText()
                .contains("value=\"" + WARD + "\"");

        String page = begin();
        while (page.contains("/edit/")) {
            assertThat(citizen.open(page)).hasStatusOk().bodyText().doesNotContain("??");
            MvcTestResult sent = citizen.send(page, filledIn(page));
            assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
            page = CitizenPages.leadsTo(sent);
        }
        String draft = page.replace("/documents", "");
        handInEverything(draft);

        String check = text(citizen.open(draft + "/check"));
        assertThat(check).contains("Nộp hồ sơ").contains("trả lời chậm nhất").doesNotContain("??");
        String key = valueOf("submissionKey", check);
        assertThat(citizen.send(draft + "/submit", Map.of("submissionKey", List.of(key))))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(draft + "/receipt");
        assertThat(citizen.send(draft + "/submit", Map.of("submissionKey", List.of(key))))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(draft + "/receipt");

        String receipt = text(citizen.open(draft + "/receipt"));
        assertThat(receipt).containsPattern("000\\.\\d\\d\\.\\d\\d\\.H26-\\d{6}-\\d{4}")
                .containsPattern("SHA-256 [0-9a-f]{64}").contains("data:image/png;base64,").doesNotContain("??");
        assertThat(text(citizen.open(draft + "/receipt"))).contains(valueBetween(receipt, "id=\"tracking-key\">", "<"));
    }

    @Test
    void whatIsWrongIsSaidOnTopAndAtTheFieldAndNothingTypedIsLost() {
        String page = begin().replace("/edit/requester", "/edit/child");

        MvcTestResult answer = citizen.send(page, Map.of(
                "drawn", List.of("childName", "childBirthDate", "childSex"),
                "childName", List.of("Nghiêm Nguyễn Hoàng Quỳnh Như"),
                "childBirthDate", List.of("32/11/2026")));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("<title>Lỗi: ")
                .contains("href=\"#childBirthDate\"").contains("id=\"childBirthDate-error\"")
                .contains("value=\"Nghiêm Nguyễn Hoàng Quỳnh Như\"").contains("value=\"32/11/2026\"");
        assertThat(text(citizen.open(page))).contains("value=\"32/11/2026\"");
    }

    @Test
    void whatIsTypedIsKeptBeforeItIsFinished() {
        String page = begin().replace("/edit/requester", "/edit/child");

        MvcTestResult kept = citizen.send(page.replace("/edit/", "/autosave/"), Map.of("childName", List.of("An")));

        assertThat(kept).hasStatusOk().bodyText().contains("Đã lưu lúc").doesNotContain("<html");
        assertThat(text(citizen.open(page))).contains("value=\"An\"");
    }

    @Test
    void nothingIsBegunWithoutAUnit() {
        assertThat(citizen.send("/services/" + BIRTH + "/start", Map.of("district", List.of("002"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("<title>Lỗi: ").contains("href=\"#unit\"").contains("id=\"unit-error\"")
                .contains("value=\"" + WARD + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'','',Hãy chọn một tệp",
        "don.pdf,'',Tệp này trống",
        "don.pdf,MZ,không thuộc loại được nhận",
        "don.pdf,%PDF-1.4 broken,Không đọc được tệp này"
    })
    void aFileThatIsNotTakenIsSaidAtItsPlace(String name, String content, String sentence) {
        String draft = begin().replaceAll("/edit/.*", "");

        MvcTestResult answer = citizen.upload(draft + "/documents", "file", name,
                content.getBytes(StandardCharsets.UTF_8), Map.of("key", "birthCertificate"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("<title>Lỗi: ").contains("href=\"#birthCertificate\"")
                .containsPattern("id=\"birthCertificate-error\">[^<]*" + sentence);
    }

    @Test
    void theCheckBeforeFilingLeadsToEverythingThatIsMissing() {
        String draft = begin().replaceAll("/edit/.*", "");

        String check = text(citizen.open(draft + "/check"));

        assertThat(check).contains(draft + "/change/child#childName").contains(draft + "/documents#birthCertificate")
                .doesNotContain("name=\"submissionKey\"");
        assertThat(citizen.send(draft + "/submit", Map.of("submissionKey", List.of("early"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("<title>Lỗi: ").contains("id=\"error-summary\"");
    }

    @Test
    void aChangeFromTheCheckLeadsBackToIt() {
        String draft = begin().replaceAll("/edit/.*", "");
        String page = draft + "/change/requester";

        assertThat(citizen.send(page, filledIn(page)))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(draft + "/check");
    }

    @Test
    void anAnswerThatOpensAQuestionShowsItBeforeGoingOn() {
        String page = begin().replace("/edit/requester", "/edit/child");
        Map<String, List<String>> filled = new LinkedHashMap<>(filledIn(page));
        filled.put("drawn", filled.keySet().stream().filter(key -> !key.equals("birthPlace")).toList());
        filled.remove("birthPlace");

        MvcTestResult sent = citizen.send(page, filled);

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(page + "#birthPlace");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        String draft = begin().replaceAll("/edit/.*", "");

        assertThat(citizen.sendWithoutToken(draft + "/submit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(citizen.sendWithoutToken("/services/" + BIRTH + "/start")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerFindsNoDraft() {
        String draft = begin().replaceAll("/edit/.*", "");
        CitizenPages stranger = new CitizenPages(mvc, "citizen18");

        List.of("", "/edit/child", "/documents", "/check", "/receipt", "/withdrawal", "/supplement").forEach(part ->
                assertThat(stranger.open(draft + part)).as(part).hasStatus(HttpStatus.NOT_FOUND));
        assertThat(stranger.send(draft + "/submit", Map.of("submissionKey", List.of("x"))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.send(draft + "/autosave/child", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String begin() {
        MvcTestResult begun = citizen.send("/services/" + BIRTH + "/start", Map.of("unit", List.of(WARD)));
        assertThat(begun).hasStatus(HttpStatus.SEE_OTHER);
        return CitizenPages.leadsTo(citizen.open(CitizenPages.leadsTo(begun)));
    }

    /** What a person types into that page. */
    private Map<String, List<String>> filledIn(String address) {
        FormSchema form = city.getBean(Services.class).get(BIRTH).form();
        String id = address.replaceAll(".*/dossiers/([^/]+)/.*", "$1");
        Dossier draft = city.getBean(Dossiers.class).find(Walk.citizen("citizen17"), id);
        Page page = form.page(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        Answers samples = Answers.of(SampleAnswers.of(form));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.shown(page, draft.answers().merge(samples)).fields()
                .forEach(field -> fields.put(field.key(), List.of(samples.text(field.key()))));
        fields.put("drawn", List.copyOf(fields.keySet()));
        return fields;
    }

    private void handInEverything(String draft) {
        FormSchema form = city.getBean(Services.class).get(BIRTH).form();
        form.documents().forEach(slot -> assertThat(citizen.upload(draft + "/documents", "file", slot.key() + ".pdf",
                SamplePdf.BYTES, Map.of("key", slot.key()))).hasStatus(HttpStatus.SEE_OTHER));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String valueOf(String box, String html) {
        Matcher matcher = Pattern.compile("name=\"" + box + "\" value=\"([^\"]+)\"").matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String valueBetween(String html, String before, String after) {
        int from = html.indexOf(before) + before.length();
        return html.substring(from, html.indexOf(after, from));
    }
}
