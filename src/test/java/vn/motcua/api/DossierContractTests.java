package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.SamplePdf;

/** The contract for dossiers on their way. */
@FullApplication
class DossierContractTests {

    private static final String BIRTH = "birth-registration";
    private static final String WARD = "00112";
    private static final String CITIZEN = "citizen17";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private Driver driver;
    private Api citizen;
    private String code;
    private String id;

    @BeforeEach
    void aFiledDossier() {
        driver = new Driver(mvc, city);
        citizen = driver.as(CITIZEN);
        JsonNode receipt = driver.filed(CITIZEN, BIRTH, WARD);
        code = receipt.path("code").textValue();
        id = receipt.path("id").textValue();
    }

    @Test
    void aDossierHasEveryMemberThatIsPromised() {
        driver.decides(CITIZEN, code, "receive", "accept");

        Answer dossier = dossier();

        assertThat(dossier.members("")).contains(
                "id", "code", "service", "unit", "status", "officialStatus", "submittedAt", "acceptedAt", "due",
                "remaining", "clock", "stages", "documents", "asked", "results", "late");
        assertThat(dossier.text("/status")).isEqualTo("accepted");
        assertThat(dossier.json().path("officialStatus").intValue()).isEqualTo(2);
        assertThat(dossier.text("/unit")).isEqualTo(WARD);
        for (String instant : List.of("/submittedAt", "/acceptedAt", "/due", "/clock/0/from", "/stages/0/from")) {
            assertThat(OffsetDateTime.parse(dossier.text(instant)).getOffset()).as(instant).hasToString("+07:00");
        }
        assertThat(Duration.parse(dossier.text("/remaining"))).isPositive();
        assertThat(dossier.json().path("late").isBoolean()).isTrue();
        assertThat(dossier.members("/clock/0")).contains("from", "to", "state", "reason");
        assertThat(dossier.members("/stages/0")).contains("name", "state", "from", "to", "unit");
        assertThat(dossier.each("/stages", "state")).contains("done", "current", "upcoming");
        assertThat(dossier.members("/documents/0")).contains("key", "name", "type", "size", "sha256");
        assertThat(dossier.json().path("asked")).isEmpty();
        assertThat(dossier.json().path("results")).isEmpty();
    }

    @Test
    void itsIdAndItsCodeOpenTheSame() {
        assertThat(citizen.get("/api/dossiers/" + id).is(HttpStatus.OK).json()).isEqualTo(dossier().json());
        assertThat(driver.as(WARD + ".leader").get("/api/dossiers/" + code).is(HttpStatus.OK).text("/id")).isEqualTo(id);
        assertThat(driver.as("manager").get("/api/dossiers/" + code).is(HttpStatus.OK).text("/id")).isEqualTo(id);
    }

    @Test
    void oneSeesOnlyWhatOneHasToDoWith() {
        for (String stranger : List.of("citizen18", "00115.one-stop", "00115.leader", "designer", "admin")) {
            driver.as(stranger).get("/api/dossiers/" + code).isRefused(HttpStatus.NOT_FOUND, "not-found");
            driver.as(stranger).get("/api/dossiers/" + id).isRefused(HttpStatus.NOT_FOUND, "not-found");
            assertThat(driver.as(stranger).get("/api/dossiers?limit=200").is(HttpStatus.OK).each("/items", "id"))
                    .doesNotContain(id);
        }
        driver.anybody().get("/api/dossiers/" + code).isRefused(HttpStatus.UNAUTHORIZED, "sign-in-required");
    }

    @Test
    void theListIsPagedAndEachPageGoesOnWhereTheLastEnded() {
        driver.filed(CITIZEN, BIRTH, WARD);
        Answer first = citizen.get("/api/dossiers?limit=1").is(HttpStatus.OK);

        Answer second = citizen.get("/api/dossiers?limit=1&cursor=" + first.text("/next")).is(HttpStatus.OK);

        assertThat(first.json().path("items")).hasSize(1);
        assertThat(first.members("/items/0")).contains(
                "id", "code", "service", "unit", "status", "officialStatus", "submittedAt", "acceptedAt", "due", "late");
        assertThat(second.each("/items", "id")).hasSize(1).doesNotContainAnyElementsOf(first.each("/items", "id"));
        citizen.get("/api/dossiers?cursor=nonsense").isRefused(HttpStatus.BAD_REQUEST, "malformed");
    }

    @Test
    void aSupplementIsAskedInWordsAndAnswered() {
        driver.decides(CITIZEN, code, "receive", "supplement");
        Answer asked = dossier();
        assertThat(asked.text("/status")).isEqualTo("supplement-asked");
        assertThat(asked.json().path("officialStatus").intValue()).isEqualTo(5);
        assertThat(asked.members("/asked/0")).contains("kind", "text", "fields", "documents");
        assertThat(asked.text("/asked/0/kind")).isEqualTo("supplement");
        assertThat(asked.text("/asked/0/text")).isEqualTo("Lý do của cán bộ");

        citizen.handIn(id, "requesterIdentity", "moi.pdf", SamplePdf.BYTES).is(HttpStatus.OK);
        Answer supplied = citizen.post(call("supplement"), Map.of("answers", Map.of("childName", "Nguyễn Minh Khôi")))
                .is(HttpStatus.OK);

        assertThat(supplied.text("/status")).isEqualTo("submitted");
        assertThat(supplied.text("/answers/childName")).isEqualTo("Nguyễn Minh Khôi");
        assertThat(supplied.json().path("asked")).isEmpty();
        assertThat(driver.open(code, "receive").path("unit").textValue()).isEqualTo(WARD);
        citizen.post(call("supplement")).isRefused(HttpStatus.CONFLICT, "dossier.nothing-asked");
    }

    @Test
    void aSupplementThatLeavesSomethingWrongIsRefusedWithTheFields() {
        driver.decides(CITIZEN, code, "receive", "supplement");

        Answer refused = citizen.post(call("supplement"), Map.of("answers", Map.of("requesterPhone", "không có")))
                .isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "dossier.invalid");

        assertThat(refused.each("/fields", "field")).containsExactly("requesterPhone");
        assertThat(dossier().text("/status")).isEqualTo("supplement-asked");
    }

    @Test
    void theApplicantTakesHisDossierBackOnce() {
        Answer withdrawn = citizen.post(call("withdrawal"), Map.of("reason", "Đã nộp trực tiếp")).is(HttpStatus.OK);

        assertThat(withdrawn.text("/status")).isEqualTo("withdrawn");
        assertThat(withdrawn.json().path("officialStatus").intValue()).isEqualTo(7);
        assertThat(driver.open(code)).isEmpty();
        citizen.post(call("withdrawal")).isRefused(HttpStatus.CONFLICT, "dossier.cannot-withdraw");
    }

    @Test
    void nobodyElseAnswersForTheApplicant() {
        driver.decides(CITIZEN, code, "receive", "supplement");

        for (String stranger : List.of("citizen18", "00115.one-stop")) {
            driver.as(stranger).post(call("supplement")).isRefused(HttpStatus.NOT_FOUND, "not-found");
            driver.as(stranger).post(call("withdrawal")).isRefused(HttpStatus.NOT_FOUND, "not-found");
        }
        for (String holder : List.of(WARD + ".one-stop", "manager")) {
            assertThat(driver.as(holder).post(call("supplement")).status()).isIn(403, 404);
            assertThat(driver.as(holder).post(call("withdrawal")).status()).isIn(403, 404);
        }
        assertThat(dossier().text("/status")).isEqualTo("supplement-asked");
    }

    @Test
    void aRefusalAtTheDeskCarriesItsPaper() {
        driver.decides(CITIZEN, code, "receive", "refuse");

        Answer dossier = dossier();

        assertThat(dossier.text("/status")).isEqualTo("refused");
        assertThat(dossier.json().path("officialStatus").intValue()).isEqualTo(3);
        assertThat(dossier.members("/results/0")).contains("name", "type", "size", "sha256", "url");
        Answer paper = citizen.get(dossier.text("/results/0/url")).is(HttpStatus.OK);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(driver.as("citizen18").request(HttpMethod.GET, dossier.text("/results/0/url")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Answer dossier() {
        return citizen.get("/api/dossiers/" + code).is(HttpStatus.OK);
    }

    private String call(String what) {
        return "/api/dossiers/" + id + "/" + what;
    }
}
