package vn.motcua.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;

/** The contract for whoever holds a code, with its key and without (S02). */
@FullApplication
class TrackingContractTests {

    private static final String CITIZEN = "citizen18";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private Driver driver;
    private String code;
    private String key;

    @BeforeEach
    void aFiledDossier() {
        driver = new Driver(mvc, city);
        JsonNode receipt = driver.filed(CITIZEN, "birth-registration", "00118");
        code = receipt.path("code").textValue();
        key = receipt.path("trackingKey").textValue();
    }

    @Test
    void codeAndKeyTellWhereItStandsAndNothingPersonal() {
        driver.decides(CITIZEN, code, "receive", "supplement");

        Answer told = track("198.51.100.1", code, key).is(HttpStatus.OK);

        assertThat(told.members("")).contains("status", "unit", "stages", "due", "remaining", "asked");
        assertThat(told.members("/stages/0")).contains("name", "state", "from", "to", "unit");
        assertThat(told.text("/asked/0/kind")).isEqualTo("supplement");
        assertThat(told.text("/asked/0/workItem")).isNull();
        Answer own = driver.as(CITIZEN).get("/api/dossiers/" + code);
        own.json().path("answers").forEach(answer -> {
            if (answer.asText().length() > 5) {
                assertThat(told.body()).doesNotContain(answer.asText());
            }
        });
        assertThat(told.body()).doesNotContain(CITIZEN).doesNotContain(own.text("/id"));
        assertThat(track("198.51.100.1", code, key.toLowerCase().replace("-", "")).status()).isEqualTo(200);
    }

    /** Nor does the framework look among the headers of the question whether it has changed: it is always told anew. */
    @Test
    void nobodyKeepsTheAnswerAndItSaysHowLongItIs() {
        Answer told = track("198.51.100.5", code, key).is(HttpStatus.OK);

        assertThat(told.header("Cache-Control")).isEqualTo("no-store");
        assertThat(told.header("Content-Length")).isEqualTo(Integer.toString(told.body().getBytes(UTF_8).length));
    }

    @Test
    void aWrongCodeAndAWrongKeyAreAnsweredAlike() {
        Answer wrongKey = track("198.51.100.2", code, "0000-0000-0000-0000")
                .isRefused(HttpStatus.NOT_FOUND, "not-found");
        Answer wrongCode = track("198.51.100.2", code + "9", key).isRefused(HttpStatus.NOT_FOUND, "not-found");
        Answer noKey = track("198.51.100.2", code, "").isRefused(HttpStatus.NOT_FOUND, "not-found");

        assertThat(withoutAddress(wrongKey)).isEqualTo(withoutAddress(wrongCode)).isEqualTo(withoutAddress(noKey));
    }

    @Test
    void tryingNumberAfterNumberIsSlowedDown() {
        String day = code.substring(0, code.lastIndexOf('-') + 1);
        List<Answer> answers = new ArrayList<>();
        for (int number = 1; number <= 30; number++) {
            answers.add(track("198.51.100.3", day + "9%03d".formatted(number), key));
        }

        assertThat(answers.subList(0, 10)).extracting(Answer::status).containsOnly(404);
        assertThat(answers.subList(10, 30)).extracting(Answer::status).containsOnly(429);
        Answer slowed = answers.get(29).isRefused(HttpStatus.TOO_MANY_REQUESTS, "tracking.slow-down");
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
        track("198.51.100.4", code, key).is(HttpStatus.OK);
    }

    /** A code is an address, never a key: signed in or not, it opens nothing that is not one's own. */
    @Test
    void numberAfterNumberOpensNothingToAnotherCitizen() {
        String day = code.substring(0, code.lastIndexOf('-') + 1);
        Set<String> answers = new TreeSet<>();
        for (int number = 1; number <= 100; number++) {
            Answer answer = driver.as("citizen19").get("/api/dossiers/" + day + "%04d".formatted(number));
            answers.add(answer.status() + " " + withoutAddress(answer));
        }

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).startsWith("404");
    }

    private static JsonNode withoutAddress(Answer answer) {
        JsonNode problem = answer.json();
        ((ObjectNode) problem).remove("instance");
        return problem;
    }

    private Answer track(String network, String wantedCode, String wantedKey) {
        return new Answer(driver.anybody()
                .request(HttpMethod.GET, "/api/tracking/" + wantedCode + "?key=" + wantedKey)
                .remoteAddress(network)
                .exchange());
    }
}
