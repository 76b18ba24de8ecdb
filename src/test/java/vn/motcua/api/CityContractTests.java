package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;

/** The contract for the city's figures, the demo's clock, the description of the API, and every no. */
@FullApplication
class CityContractTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private Driver driver;

    @BeforeEach
    void everybody() {
        driver = new Driver(mvc, city);
    }

    @Test
    void theFiguresAreForAllAndOfNobody() {
        driver.filed("citizen19", "birth-registration", "00127");

        Answer progress = driver.anybody().get("/api/progress?unit=00127").is(HttpStatus.OK);

        assertThat(progress.members("")).contains("received", "inProgress", "doneOnTime", "doneLate", "overdue", "items");
        assertThat(progress.members("/items/0"))
                .contains("unit", "field", "received", "inProgress", "doneOnTime", "doneLate", "overdue");
        assertThat(progress.json().path("received").intValue()).isEqualTo(1);
        assertThat(progress.body()).doesNotContain("citizen19").doesNotContain("H26-");
        driver.anybody().get("/api/progress?from=2026-02-02&to=2026-02-01").is(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theClockIsMovedByTheAdministratorAloneAndOnlyOn() {
        OffsetDateTime before = OffsetDateTime.parse(move("admin", "PT1S").is(HttpStatus.OK).text("/now"));
        OffsetDateTime after = OffsetDateTime.parse(move("admin", "PT5S").is(HttpStatus.OK).text("/now"));

        assertThat(Duration.between(before, after)).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        for (String other : List.of("citizen1", "00001.leader", "manager", "designer")) {
            move(other, "PT1S").isRefused(HttpStatus.FORBIDDEN, "forbidden");
        }
        driver.anybody().post("/api/demo/clock", Map.of("advance", "PT1S"))
                .isRefused(HttpStatus.UNAUTHORIZED, "sign-in-required");
        move("admin", "-PT1S").isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "clock.backwards");
        move("admin", "a while").isRefused(HttpStatus.BAD_REQUEST, "clock.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "P99999999Y", "PT999999999999999H", "P999999999D", "P1000Y", "", "P"
    })
    void aTimeThatCannotBeIsRefusedAndNoAccident(String advance) {
        assertThat(move("admin", advance).status()).isBetween(400, 422);
    }

    @Test
    void theDescriptionListsEveryCallOfTheContract() {
        Answer description = driver.anybody().get("/api/openapi").is(HttpStatus.OK);

        assertThat(description.text("/openapi")).startsWith("3.");
        assertThat(description.members("/paths")).contains(
                "/api/services", "/api/services/{key}", "/api/services/{key}/diagram", "/api/services/{key}/units",
                "/api/units", "/api/tracking/{code}", "/api/progress", "/api/dossiers", "/api/dossiers/{id}",
                "/api/dossiers/{id}/submission", "/api/work", "/api/work/{id}/claim", "/api/work/{id}/release",
                "/api/work/{id}/assign", "/api/work/{id}/completion", "/api/demo/clock");
        assertThat(String.join(" ", description.members("/paths")))
                .contains("/documents/{key}").contains("/supplement").contains("/withdrawal")
                .doesNotContain("/desk").doesNotContain("/error").doesNotContain("/sign-in");
        assertThat(description.members("/paths/~1api~1work/get")).contains("parameters", "responses");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nowhere, 404, not-found",
        "DELETE, /api/work, 405, method-not-allowed",
        "PUT, /api/dossiers, 405, method-not-allowed",
        "GET, /api/dossiers?limit=many, 400, malformed",
        "GET, /api/work?limit=many, 400, malformed"
    })
    void everyNoIsAProblemWithACode(HttpMethod method, String call, int status, String code) {
        Answer answer = new Answer(driver.as("citizen19").request(method, call).exchange());

        answer.isRefused(HttpStatus.valueOf(status), code);
    }

    @Test
    void whoAsksWithoutAnAccountOrInAnotherFormatIsTold() {
        driver.anybody().get("/api/work").isRefused(HttpStatus.UNAUTHORIZED, "sign-in-required");
        new Answer(driver.as("citizen19").request(HttpMethod.POST, "/api/dossiers")
                        .contentType("text/plain").content("x").exchange())
                .isRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-type");
    }

    private Answer move(String account, String advance) {
        return driver.as(account).post("/api/demo/clock", Map.of("advance", advance));
    }
}
