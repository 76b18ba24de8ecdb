package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.SampleAnswers;
import vn.motcua.SamplePdf;
import vn.motcua.Walk;
import vn.motcua.service.Services;

@FullApplication
class DossierApiTests {

    private static final String BIRTH = "birth-registration";
    private static final String WARD = "00064";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private CitizenApi citizen;
    private CitizenApi stranger;

    @BeforeEach
    void people() {
        citizen = new CitizenApi(mvc, "citizen14");
        stranger = new CitizenApi(mvc, "citizen15");
    }

    @Test
    void aDraftBeginsWithWhatTheCityKnowsAndSaysWhatIsMissing() {
        MvcTestResult opened = citizen.post("/api/dossiers", Map.of("service", BIRTH, "unit", WARD));

        assertThat(opened).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"1\"");
        assertThat(opened).bodyJson().extractingPath("$.status").isEqualTo("draft");
        assertThat(opened).bodyJson().extractingPath("$.version").isEqualTo(1);
        assertThat(opened).bodyJson().extractingPath("$.answers.requesterName").asString().isNotBlank();
        assertThat(opened).bodyJson().extractingPath("$.problems[*].field").asArray().contains("childName");
    }

    @Test
    void onlyUnitsThatReceiveTheServiceAreTaken() {
        MvcTestResult refused = citizen.post("/api/dossiers", Map.of("service", BIRTH, "unit", "01-TP"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused).bodyJson().extractingPath("$.fields[0].field").isEqualTo("unit");
    }

    @Test
    void aChangeFromElsewhereIsNotOverwritten() {
        String draft = "/api/dossiers/" + citizen.draft(BIRTH, WARD, Map.of());
        Map<String, Object> name = Map.of("answers", Map.of("childName", "Nguyễn Minh Khôi"));

        assertThat(citizen.patch(draft, name, "If-Match", "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(citizen.patch(draft, name, "If-Match", "\"1\""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyJson().extractingPath("$.code").isEqualTo("dossier.changed-elsewhere");
        assertThat(citizen.patch(draft, name, "If-Match", "W/\"2\"")).hasStatusOk();
    }

    @Test
    void filingAgainWithTheSameKeyGivesTheSameReceipt() {
        String draft = completeDraft();

        MvcTestResult first = citizen.post(draft + "/submission", null, "Idempotency-Key", "press-1");
        MvcTestResult again = citizen.post(draft + "/submission", null, "Idempotency-Key", "press-1");

        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(again).hasStatus(HttpStatus.CREATED);
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(first).bodyJson().extractingPath("$.documents[0].sha256").asString().hasSize(64);
        assertThat(citizen.post(draft + "/submission", null, "Idempotency-Key", "press-2"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aFilingNeedsAKey() {
        assertThat(citizen.post(completeDraft() + "/submission", null))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson().extractingPath("$.code").isEqualTo("idempotency-key-required");
    }

    @Test
    void anIncompleteDraftIsNotFiledAndTheFieldsSayWhy() {
        String draft = "/api/dossiers/" + citizen.draft(BIRTH, WARD, Map.of());

        MvcTestResult refused = citizen.post(draft + "/submission", null, "Idempotency-Key", "early");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused).bodyJson().extractingPath("$.fields[*].field").asArray()
                .contains("childName", "birthCertificate");
    }

    @Test
    void whatIsNotAnAnswerChangesNothing() {
        String draft = "/api/dossiers/" + citizen.draft(BIRTH, WARD, Map.of());

        citizen.patch(draft, Map.of("status", "returned", "unit", "01-TP", "version", 99, "late", true,
                "answers", Map.of("status", "returned", "assignee", "x", "_version", 7, "childName", "An")));

        MvcTestResult read = citizen.get(draft);
        assertThat(read).bodyJson().extractingPath("$.status").isEqualTo("draft");
        assertThat(read).bodyJson().extractingPath("$.unit").isEqualTo(WARD);
        assertThat(read).bodyJson().extractingPath("$.answers").asMap()
                .containsEntry("childName", "An").doesNotContainKeys("status", "assignee", "_version");
    }

    @Test
    void aStrangersDossierAndOneThatNeverWasAreAnsweredAlike() {
        Walk birth = Walk.filed(city, "citizen14", BIRTH, WARD);
        String unknown = "/api/dossiers/" + UUID.randomUUID();

        String byId = "/api/dossiers/" + birth.id();

        for (String wanted : List.of(byId, "/api/dossiers/" + birth.receipt().code(), unknown)) {
            for (String part : List.of("", "/documents/birthCertificate", "/results/1")) {
                assertThat(stranger.get(wanted + part)).hasStatus(HttpStatus.NOT_FOUND)
                        .bodyJson().extractingPath("$.code").isEqualTo("not-found");
            }
            assertThat(stranger.post(wanted + "/withdrawal", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stranger.post(wanted + "/supplement", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(stranger.patch(byId, Map.of("answers", Map.of()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.upload(byId + "/documents/birthCertificate", "a.pdf", SamplePdf.BYTES))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDocumentComesBackOnlyToBeKept() {
        Walk birth = Walk.filed(city, "citizen14", BIRTH, WARD);

        MvcTestResult document = citizen.get("/api/dossiers/" + birth.id() + "/documents/birthCertificate");

        assertThat(document).hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentType("application/pdf");
        assertThat(document.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(document.getResponse().getContentAsByteArray()).isEqualTo(SamplePdf.BYTES);
    }

    @Test
    void everyReasonForNotTakingAFileHasItsOwnCode() {
        String place = "/api/dossiers/" + citizen.draft(BIRTH, WARD, Map.of()) + "/documents/birthCertificate";

        assertThat(citizen.upload(place, "a.pdf", new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson().extractingPath("$.code").isEqualTo("document.empty");
        assertThat(citizen.upload(place, "a.pdf", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson().extractingPath("$.code").isEqualTo("document.wrong-type");
        assertThat(citizen.upload(place + "-of-another", "a.pdf", SamplePdf.BYTES)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(citizen.upload(place, "a.pdf", SamplePdf.BYTES)).hasStatusOk();
        assertThat(citizen.delete(place)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(citizen.get(place)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theListIsPagedByKeyAndShowsNobodyElses() {
        CitizenApi other = new CitizenApi(mvc, "citizen16");
        String oldest = other.draft(BIRTH, WARD, Map.of());
        other.draft(BIRTH, WARD, Map.of());

        List<String> listed = new ArrayList<>();
        String next = null;
        do {
            MvcTestResult page = other.get("/api/dossiers?limit=1" + (next == null ? "" : "&cursor=" + next));
            assertThat(page).bodyJson().extractingPath("$.items").asArray().hasSize(1);
            listed.addAll(CitizenApi.<List<String>>read(page, "$.items[*].id"));
            next = CitizenApi.read(page, "$.next");
        } while (next != null);

        assertThat(listed).doesNotHaveDuplicates().contains(oldest);
        assertThat(other.get("/api/dossiers?cursor=nonsense")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(stranger.get("/api/dossiers"))).doesNotContain(oldest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?key=", "?key=0000-0000-0000-0000"})
    void aCodeAloneTracksNothing(String key) {
        Walk birth = Walk.filed(city, "citizen14", BIRTH, WARD);

        assertThat(mvc.get().uri("/api/tracking/" + birth.receipt().code() + key).exchange())
                .hasStatus(HttpStatus.NOT_FOUND).bodyJson().extractingPath("$.code").isEqualTo("not-found");
    }

    @Test
    void trackingTellsNothingPersonal() {
        Walk birth = Walk.filed(city, "citizen14", BIRTH, WARD);

        MvcTestResult tracked = mvc.get()
                .uri("/api/tracking/{code}?key={key}", birth.receipt().code(), birth.receipt().trackingKey())
                .exchange();

        assertThat(tracked).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("submitted");
        assertThat(tracked).bodyJson().extractingPath("$.stages[1].unit").isEqualTo(WARD);
        assertThat(tracked).bodyJson().extractingPath("$").asMap().doesNotContainKeys("answers", "documents", "id");
        birth.file().dossier().answers().toMap().values().stream()
                .filter(value -> value instanceof String text && text.length() > 6)
                .forEach(value -> assertThat(body(tracked)).doesNotContain(value.toString()));
    }

    @Test
    void aSupplementIsAnsweredAndTheDossierGoesOn() {
        Walk birth = Walk.filed(city, "citizen14", BIRTH, WARD).decides("receive", "supplement");
        String dossier = "/api/dossiers/" + birth.receipt().code();
        assertThat(citizen.get(dossier)).bodyJson().extractingPath("$.asked[0].kind").isEqualTo("supplement");
        assertThat(citizen.get(dossier)).bodyJson().extractingPath("$.officialStatus").isEqualTo(5);

        assertThat(citizen.upload(dossier + "/documents/birthCertificate", "moi.pdf", SamplePdf.BYTES)).hasStatusOk();
        MvcTestResult answered =
                citizen.post(dossier + "/supplement", Map.of("answers", Map.of(), "note", "Đã chụp lại"));

        assertThat(answered).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("submitted");
        assertThat(answered).bodyJson().extractingPath("$.asked").asArray().isEmpty();
    }

    @Test
    void whatWasTakenBackStaysTakenBack() {
        Walk birth = Walk.filed(city, "citizen14", BIRTH, WARD);
        String dossier = "/api/dossiers/" + birth.id();

        assertThat(citizen.post(dossier + "/withdrawal", Map.of("reason", "Nộp nhầm nơi")))
                .hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("withdrawn");
        assertThat(citizen.post(dossier + "/withdrawal", Map.of())).hasStatus(HttpStatus.CONFLICT);
    }

    private String completeDraft() {
        var form = city.getBean(Services.class).get(BIRTH).form();
        String draft = "/api/dossiers/" + citizen.draft(BIRTH, WARD, SampleAnswers.of(form));
        form.documents().forEach(slot ->
                citizen.upload(draft + "/documents/" + slot.key(), slot.key() + ".pdf", SamplePdf.BYTES));
        return draft;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
