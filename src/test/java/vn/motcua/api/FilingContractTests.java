package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.SamplePdf;

/** The contract for the moment of filing. */
@FullApplication
class FilingContractTests {

    private static final String BIRTH = "birth-registration";
    private static final String CITIZEN = "citizen16";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private Driver driver;
    private Api citizen;

    @BeforeEach
    void aCitizen() {
        driver = new Driver(mvc, city);
        citizen = driver.as(CITIZEN);
    }

    @Test
    void theReceiptCarriesTheCodeTheKeyTheInstantAndEveryDocument() {
        Answer receipt = citizen.submit(driver.draft(CITIZEN, BIRTH, "00109"), "first").is(HttpStatus.CREATED);

        assertThat(receipt.members("")).contains("code", "trackingKey", "receivedAt", "documents");
        assertThat(receipt.text("/code")).matches("000\\.\\d\\d\\.\\d\\d\\.H26-\\d{6}-\\d{4,}");
        assertThat(receipt.text("/trackingKey").replace("-", "")).hasSizeGreaterThanOrEqualTo(13);
        assertThat(OffsetDateTime.parse(receipt.text("/receivedAt")).getOffset()).hasToString("+07:00");
        assertThat(receipt.members("/documents/0")).contains("key", "name", "type", "size", "sha256");
    }

    @Test
    void theSameKeyAgainGivesTheSameReceipt() {
        String draft = driver.draft(CITIZEN, BIRTH, "00109");
        Answer first = citizen.submit(draft, "again").is(HttpStatus.CREATED);

        assertThat(citizen.submit(draft, "again").is(HttpStatus.CREATED).json()).isEqualTo(first.json());
        citizen.submit(draft, "another key").isRefused(HttpStatus.CONFLICT, "dossier.not-a-draft");
    }

    /** R02: an impatient finger, a slow line and two tabs. */
    @Test
    void manyAtOnceWithOneKeyFileOneDossierAndAllGetTheSameNumber() {
        String draft = driver.draft(CITIZEN, BIRTH, "00109");

        List<Answer> receipts = IntStream.range(0, 8).parallel()
                .mapToObj(finger -> citizen.submit(draft, "impatient"))
                .toList();

        assertThat(receipts).extracting(Answer::status).containsOnly(HttpStatus.CREATED.value());
        assertThat(receipts).extracting(receipt -> receipt.text("/code")).doesNotContainNull().containsOnly(
                receipts.get(0).text("/code"));
    }

    @Test
    void withoutAKeyNothingIsFiled() {
        String draft = driver.draft(CITIZEN, BIRTH, "00109");

        citizen.post("/api/dossiers/" + draft + "/submission")
                .isRefused(HttpStatus.BAD_REQUEST, "idempotency-key-required");

        assertThat(citizen.get("/api/dossiers/" + draft).text("/status")).isEqualTo("draft");
    }

    @Test
    void anIncompleteDraftIsRefusedWithEveryFieldToMend() {
        String draft = citizen.post("/api/dossiers", Map.of("service", BIRTH, "unit", "00109")).text("/id");

        Answer refused = citizen.submit(draft, "too early")
                .isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "dossier.invalid");

        assertThat(refused.each("/fields", "field")).contains("childName", "requesterIdentity");
        assertThat(refused.members("/fields/0")).contains("field", "code", "message", "messageEn");
        assertThat(citizen.get("/api/dossiers/" + draft).text("/status")).isEqualTo("draft");
    }

    @Test
    void whatIsFiledCannotBeChangedByItsDraft() {
        String id = driver.filed(CITIZEN, BIRTH, "00109").path("id").textValue();

        citizen.patch("/api/dossiers/" + id, "*", Map.of("answers", Map.of("childName", "Tên khác")))
                .isRefused(HttpStatus.CONFLICT, "dossier.not-a-draft");
        citizen.handIn(id, "requesterIdentity", "a.pdf", SamplePdf.BYTES)
                .isRefused(HttpStatus.CONFLICT, "dossier.nothing-asked");
    }

    @Test
    void nobodyFilesAStrangersDraft() {
        String draft = driver.draft(CITIZEN, BIRTH, "00109");

        driver.as("citizen17").submit(draft, "mine").isRefused(HttpStatus.NOT_FOUND, "not-found");
        driver.as("00109.one-stop").submit(draft, "mine").isRefused(HttpStatus.NOT_FOUND, "not-found");
        driver.anybody().submit(draft, "mine").isRefused(HttpStatus.UNAUTHORIZED, "sign-in-required");
    }
}
