package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;

/** Each service from the filing to the result by a program that knows nothing of it: it takes the first way on. */
@FullApplication
class WalksByApiTests {

    private static final String CITIZEN = "citizen14";
    private static final int LONG_ENOUGH = 40;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @ParameterizedTest
    @CsvSource({
        "birth-registration, 00100",
        "house-building-permit, 002",
        "criminal-record-no1, 01-TP",
        "household-business-closure, 001",
        "enterprise-suspension, 01-KHDT"
    })
    void theFirstDecisionOfEachStepLeadsToTheResult(String service, String unit) {
        Driver driver = new Driver(mvc, city);
        String code = driver.filed(CITIZEN, service, unit).path("code").textValue();

        int steps = 0;
        for (List<JsonNode> open = driver.open(code); !open.isEmpty(); open = driver.open(code)) {
            assertThat(steps++).isLessThan(LONG_ENOUGH);
            driver.decides(CITIZEN, open.get(0), open.get(0).at("/outcomes/0/id").textValue());
        }

        Answer dossier = driver.as(CITIZEN).get("/api/dossiers/" + code).is(HttpStatus.OK);
        assertThat(dossier.text("/status")).isEqualTo("returned");
        assertThat(dossier.json().path("officialStatus").intValue()).isEqualTo(10);
        assertThat(dossier.each("/stages", "state")).containsOnly("done");
        assertThat(dossier.each("/clock", "state")).isNotEmpty();
        byte[] result = driver.as(CITIZEN).get(dossier.text("/results/0/url")).is(HttpStatus.OK).bytes();
        assertThat(result).startsWith("%PDF-".getBytes()).hasSize(dossier.json().at("/results/0/size").intValue());
    }
}
