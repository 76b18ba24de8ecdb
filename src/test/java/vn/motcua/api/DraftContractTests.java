package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;

/** The contract for applicants who fill a draft in. */
@FullApplication
class DraftContractTests {

    private static final Map<String, Object> BIRTH = Map.of("service", "birth-registration", "unit", "00103");

    @Autowired
    private MockMvcTester mvc;

    private Api citizen;

    @BeforeEach
    void aCitizen() {
        citizen = Api.as(mvc, "citizen15");
    }

    @Test
    void aDraftIsOpenedWithWhatTheCityKnowsAndSaysWhatIsMissing() {
        Answer draft = citizen.post("/api/dossiers", BIRTH).is(HttpStatus.CREATED);

        assertThat(draft.header("Location")).isEqualTo("/api/dossiers/" + draft.text("/id"));
        assertThat(draft.json().path("version").isIntegralNumber()).isTrue();
        assertThat(draft.text("/status")).isEqualTo("draft");
        assertThat(draft.text("/code")).isNull();
        assertThat(draft.text("/answers/requesterName")).isNotBlank();
        assertThat(draft.members("/problems/0")).contains("field", "code", "message", "messageEn");
        assertThat(draft.each("/problems", "field")).contains("childName").doesNotContain("requesterName");
    }

    @Test
    void answersAreKeptAndTheVersionCounts() {
        Answer draft = citizen.post("/api/dossiers", BIRTH);
        String call = "/api/dossiers/" + draft.text("/id");

        Answer saved = citizen.patch(call, draft.header("ETag"), answer("childName", "Nguyễn Minh Khôi"))
                .is(HttpStatus.OK);

        assertThat(saved.json().path("version").intValue()).isGreaterThan(draft.json().path("version").intValue());
        assertThat(saved.each("/problems", "field")).doesNotContain("childName");
        assertThat(citizen.get(call).text("/answers/childName")).isEqualTo("Nguyễn Minh Khôi");
    }

    @Test
    void aChangeOnTopOfAnOldVersionIsRefusedAndTheNewerAnswerStays() {
        Answer draft = citizen.post("/api/dossiers", BIRTH);
        String call = "/api/dossiers/" + draft.text("/id");
        String old = draft.header("ETag");
        citizen.patch(call, old, answer("childName", "Từ điện thoại")).is(HttpStatus.OK);

        citizen.patch(call, old, answer("childName", "Từ máy tính"))
                .isRefused(HttpStatus.PRECONDITION_FAILED, "dossier.changed-elsewhere");
        citizen.patch(call, "\"nonsense\"", answer("childName", "Từ máy tính"))
                .isRefused(HttpStatus.PRECONDITION_FAILED, "dossier.changed-elsewhere");

        assertThat(citizen.get(call).text("/answers/childName")).isEqualTo("Từ điện thoại");
    }

    @Test
    void whatIsWrongIsKeptTooAndToldInBothLanguages() {
        Answer draft = citizen.post("/api/dossiers", BIRTH);

        Answer saved = citizen.patch("/api/dossiers/" + draft.text("/id"), "*", answer("requesterPhone", "không có"))
                .is(HttpStatus.OK);

        assertThat(saved.text("/answers/requesterPhone")).isEqualTo("không có");
        assertThat(saved.each("/problems", "field")).contains("requesterPhone");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-service, 00103, NOT_FOUND, service.unknown",
        "birth-registration, 001, UNPROCESSABLE_ENTITY, unit.not-receiving",
        "birth-registration, nowhere, UNPROCESSABLE_ENTITY, unit.not-receiving",
        "birth-registration, , UNPROCESSABLE_ENTITY, unit.not-receiving"
    })
    void aDraftNeedsAServiceAndAUnitThatReceivesIt(String service, String unit, HttpStatus status, String code) {
        Map<String, Object> opening = unit == null ? Map.of("service", service) : Map.of("service", service, "unit", unit);

        citizen.post("/api/dossiers", opening).isRefused(status, code);
    }

    @Test
    void onlyApplicantsOpenDraftsAndOnlyWithAnAccount() {
        Api.as(mvc, "00103.one-stop").post("/api/dossiers", BIRTH)
                .isRefused(HttpStatus.FORBIDDEN, "dossier.applicants-only");
        Api.anonymous(mvc).post("/api/dossiers", BIRTH).isRefused(HttpStatus.UNAUTHORIZED, "sign-in-required");
    }

    @Test
    void aStrangersDraftAndOneThatDoesNotExistAreAnsweredAlike() {
        String call = "/api/dossiers/" + citizen.post("/api/dossiers", BIRTH).text("/id");
        Api stranger = Api.as(mvc, "citizen16");

        Answer foreign = stranger.patch(call, "*", answer("childName", "Người khác"))
                .isRefused(HttpStatus.NOT_FOUND, "not-found");
        Answer unknown = stranger.patch("/api/dossiers/" + UUID.randomUUID(), "*", answer("childName", "Người khác"));

        assertThat(unknown.status()).isEqualTo(foreign.status());
        assertThat(unknown.members("")).isEqualTo(foreign.members(""));
        stranger.patch("/api/dossiers/none", "*", Map.of()).isRefused(HttpStatus.NOT_FOUND, "not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"answers\": 1}", "[]", "{", "nonsense", "{\"service\": {\"a\": 1}}", "\"birth-registration\""
    })
    void whatIsNoProperJsonIsMalformed(String body) {
        citizen.send(HttpMethod.POST, "/api/dossiers", body).isRefused(HttpStatus.BAD_REQUEST, "malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"null", "{}", "{\"service\": null, \"unit\": null, \"answers\": null}"})
    void whatSaysNothingIsRefusedAndNoAccident(String body) {
        assertThat(citizen.send(HttpMethod.POST, "/api/dossiers", body).status()).isBetween(400, 422);
    }

    @Test
    void anAnswerThatIsNoneIsRefusedAtItsField() {
        Answer draft = citizen.post("/api/dossiers", BIRTH);

        Answer refused = citizen.patch("/api/dossiers/" + draft.text("/id"), "*",
                answer("childName", Map.of("first", "Khôi")));

        assertThat(refused.is(HttpStatus.UNPROCESSABLE_ENTITY).each("/fields", "field")).containsExactly("childName");
    }

    private static Map<String, Object> answer(String field, Object value) {
        return Map.of("answers", Map.of(field, value));
    }
}
