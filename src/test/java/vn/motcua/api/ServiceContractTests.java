package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;

/** The contract for everybody: services and units. */
@FullApplication
class ServiceContractTests {

    @Autowired
    private MockMvcTester mvc;

    private Api anybody;

    @BeforeEach
    void withoutAnAccount() {
        anybody = Api.anonymous(mvc);
    }

    @Test
    void everyServiceOnOfferIsListedWithAllThatIsPromised() {
        Answer services = anybody.get("/api/services").is(HttpStatus.OK);

        assertThat(services.json().isArray()).isTrue();
        assertThat(services.each("", "key"))
                .contains("birth-registration", "house-building-permit", "criminal-record-no1");
        for (JsonNode service : services.json()) {
            assertThat(service.fieldNames()).toIterable().contains(
                    "key", "code", "name", "nameEn", "field", "tier", "level", "applicant", "limit", "fee");
            assertThat(service.path("level").intValue()).isBetween(3, 4);
            assertThat(service.at("/limit/value").intValue()).isPositive();
            assertThat(service.at("/limit/unit").textValue())
                    .isIn("working-hour", "working-day", "calendar-day", "month");
            assertThat(service.at("/fee/amount").isIntegralNumber() || service.at("/fee/expression").isTextual())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "field=justice, birth-registration, house-building-permit",
        "field=construction, house-building-permit, birth-registration",
        "tier=commune, birth-registration, house-building-permit",
        "tier=department, criminal-record-no1, birth-registration",
        "q=giay%20khai%20sinh, birth-registration, house-building-permit",
        "q=gi%E1%BA%A5y%20khai%20sinh, birth-registration, house-building-permit"
    })
    void theListIsNarrowed(String by, String found, String left) {
        assertThat(anybody.get("/api/services?" + by).is(HttpStatus.OK).each("", "key"))
                .contains(found).doesNotContain(left);
    }

    @Test
    void aLevelNarrowsItToo() {
        Answer level = anybody.get("/api/services?level=4").is(HttpStatus.OK);

        assertThat(level.each("", "level")).containsOnly("4");
        anybody.get("/api/services?level=high").isRefused(HttpStatus.BAD_REQUEST, "malformed");
    }

    @Test
    void theSheetSaysWhatTheLawSaysAndCarriesTheForm() {
        Answer sheet = anybody.get("/api/services/birth-registration").is(HttpStatus.OK);

        assertThat(sheet.members("")).contains(
                "key", "code", "name", "nameEn", "field", "tier", "level", "applicant", "limit", "fee",
                "documents", "form", "result", "agency", "legalBasis", "steps");
        assertThat(sheet.members("/documents/0")).contains("key", "name", "required", "form");
        assertThat(sheet.each("/documents", "form")).isSubsetOf("original", "copy", "certified-copy");
        assertThat(sheet.text("/form/id")).isEqualTo("birth-registration");
        assertThat(sheet.json().at("/form/components").size()).isPositive();
        assertThat(sheet.json().path("legalBasis").isArray()).isTrue();
        assertThat(sheet.each("/steps", "name")).isNotEmpty().doesNotContain("");
    }

    @Test
    void theDiagramIsTheFileThatTheEngineRuns() {
        Answer diagram = anybody.get("/api/services/birth-registration/diagram").is(HttpStatus.OK);

        assertThat(diagram.header("Content-Type")).startsWith("application/xml");
        assertThat(diagram.body()).contains("id=\"birth-registration\"").contains("<bpmndi:BPMNDiagram")
                .contains("Đăng ký khai sinh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/diagram", "/units"})
    void anUnknownServiceIsNotFound(String part) {
        anybody.get("/api/services/no-such-service" + part).isRefused(HttpStatus.NOT_FOUND, "service.unknown");
    }

    @Test
    void theUnitsThatReceiveAServiceAreThoseOfItsTier() {
        Answer wards = anybody.get("/api/services/birth-registration/units").is(HttpStatus.OK);
        assertThat(wards.members("/0")).contains("code", "name", "type", "tier", "parent");
        assertThat(wards.each("", "tier")).containsOnly("commune");
        assertThat(wards.json()).hasSizeGreaterThan(500);

        assertThat(anybody.get("/api/services/criminal-record-no1/units").each("", "code")).containsExactly("01-TP");
        assertThat(anybody.get("/api/services/birth-registration/units?parent=001").each("", "parent"))
                .containsOnly("001");
    }

    @Test
    void unitsAreFoundByTierByParentAndByWordsWithoutMarks() {
        assertThat(anybody.get("/api/units?tier=district").is(HttpStatus.OK).each("", "tier")).containsOnly("district");
        assertThat(anybody.get("/api/units?tier=commune&parent=001").each("", "code")).contains("00001");
        assertThat(anybody.get("/api/units?q=phuc%20xa").each("", "code")).contains("00001");
        assertThat(anybody.get("/api/units?tier=ward").status()).isEqualTo(HttpStatus.BAD_REQUEST.value());
    }
}
