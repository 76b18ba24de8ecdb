package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;

@FullApplication
class ServiceApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void everyServiceOnOfferIsToldWithItsLimitAndFee() {
        MvcTestResult list = mvc.get().uri("/api/services").exchange();

        assertThat(list).hasStatusOk().bodyJson()
                .extractingPath("$[?(@.key == 'birth-registration')].limit.unit")
                .asArray().containsExactly("working-day");
        assertThat(list).bodyJson().extractingPath("$[?(@.key == 'birth-registration')].fee.currency")
                .asArray().containsExactly("VND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"giấy khai sinh", "giay khai sinh", "mới sinh em bé", "1.001193", "birth"})
    void aServiceIsFoundInEverydayWords(String words) {
        assertThat(mvc.get().uri("/api/services").param("q", words).exchange())
                .hasStatusOk().bodyJson().extractingPath("$[*].key").asArray().contains("birth-registration");
    }

    @Test
    void aFormThatAsksForASchoolNamesTheSchools() {
        assertThat(mvc.get().uri("/api/services/grade-1-enrolment").exchange()).hasStatusOk().bodyJson()
                .extractingPath("$..components[?(@.key == 'schoolInZone')].values[*].value").asArray()
                .hasSizeGreaterThan(10).contains("TH-001-1");
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(mvc.get().uri("/api/services?field=justice&tier=commune&level=4").exchange())
                .bodyJson().extractingPath("$[*].key").asArray().contains("birth-registration");
        assertThat(mvc.get().uri("/api/services?field=justice&tier=district").exchange())
                .bodyJson().extractingPath("$[*].key").asArray().doesNotContain("birth-registration");
        assertThat(mvc.get().uri("/api/services?level=four").exchange()).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theSheetHoldsDocumentsStepsAndTheFormItself() {
        MvcTestResult sheet = mvc.get().uri("/api/services/birth-registration").exchange();

        assertThat(sheet).hasStatusOk().bodyJson().extractingPath("$.documents[*].key").asArray()
                .contains("birthCertificate", "requesterIdentity");
        assertThat(sheet).bodyJson().extractingPath("$.form.components[0].id").isEqualTo("requester");
        assertThat(sheet).bodyJson().extractingPath("$.steps[0].id").isEqualTo("reception");
        assertThat(sheet).bodyJson().extractingPath("$.steps[0].role").isEqualTo("one-stop");
        assertThat(sheet).bodyJson().extractingPath("$.code").isEqualTo("1.001193");
    }

    @Test
    void theDiagramIsTheFileThatTheEngineRuns() {
        assertThat(mvc.get().uri("/api/services/birth-registration/diagram").exchange())
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_XML)
                .bodyText().contains("<bpmn:process id=\"birth-registration\"").contains("Đăng ký khai sinh");
    }

    @Test
    void theUnitsThatReceiveAServiceAreTold() {
        assertThat(mvc.get().uri("/api/services/birth-registration/units?parent=001&q=truc bach").exchange())
                .hasStatusOk().bodyJson().extractingPath("$[*].code").asArray().containsExactly("00004");
        assertThat(mvc.get().uri("/api/units?tier=district&q=ba dinh").exchange())
                .hasStatusOk().bodyJson().extractingPath("$[0].parent").isEqualTo("01");
        assertThat(mvc.get().uri("/api/units?tier=village").exchange()).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anUnknownServiceIsNotFoundAndSaysSoInBothLanguages() {
        MvcTestResult answer = mvc.get().uri("/api/services/nothing").exchange();

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("service.unknown");
        assertThat(answer).bodyJson().extractingPath("$.messageEn").asString().isNotBlank();
    }

    @Test
    void theApiDescribesItself() {
        MvcTestResult described = mvc.get().uri("/api/openapi").exchange();

        assertThat(described).hasStatusOk().bodyJson()
                .extractingPath("$.paths['/api/dossiers/{id}/submission'].post.summary").asString().contains("Files");
        assertThat(described).bodyJson().extractingPath("$.components.securitySchemes.basic.scheme").isEqualTo("basic");
    }
}
