package vn.motcua.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.api.Api;
import vn.motcua.api.Driver;
import vn.motcua.security.Browser;

/** What nobody asked for is not taken: facts that only the city sets stay as they are (S10). */
@FullApplication
class MassAssignmentTests {

    private static final String CITIZEN = "citizen12";
    private static final String WARD = "00136";

    /** Names of facts in the tables, in the API and in the engine, with values that somebody would like. */
    private static final Map<String, Object> WISHES = Map.ofEntries(
            Map.entry("status", "returned"), Map.entry("fee", 0), Map.entry("dueDate", "2099-01-01"),
            Map.entry("due_at", "2099-01-01T00:00:00Z"), Map.entry("due", "2099-01-01T00:00:00Z"),
            Map.entry("applicant", "citizen1"), Map.entry("applicantId", "citizen1"),
            Map.entry("applicant_name", "Người khác"), Map.entry("assignee", "admin"), Map.entry("unit_code", "00001"),
            Map.entry("version", 99), Map.entry("_version", 99), Map.entry("service_version", 99),
            Map.entry("code", "000.00.00.H26-260101-0001"), Map.entry("late", true), Map.entry("dossier", "another"),
            Map.entry("reception", "accepted"), Map.entry("submittedAt", "2020-01-01T00:00:00Z"),
            Map.entry("acceptedAt", "2020-01-01T00:00:00Z"), Map.entry("tracking_hash", "0"), Map.entry("role", "leader"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    private Driver driver;
    private Api citizen;

    @BeforeEach
    void everybody() {
        driver = new Driver(mvc, city);
        citizen = driver.as(CITIZEN);
    }

    @Test
    void aDraftTakesTheAnswersOfItsFormAndNoMore() {
        Map<String, Object> opening = new HashMap<>(WISHES);
        opening.putAll(Map.of("service", "birth-registration", "unit", WARD, "id", UUID.randomUUID().toString()));
        opening.put("answers", with(Map.of("childName", "Nguyễn Minh Khôi", "unit", "00001", "outcome", "approve")));
        String id = citizen.post("/api/dossiers", opening).is(HttpStatus.CREATED).text("/id");

        Map<String, Object> filling = new HashMap<>(WISHES);
        filling.put("unit", "00001");
        filling.put("answers", with(Map.of("childSex", "male", "unit", "00001", "outcome", "approve")));
        citizen.patch("/api/dossiers/" + id, "*", filling).is(HttpStatus.OK);

        assertUntouched(id, "draft");
    }

    @Test
    void aPageTakesTheAnswersOfItsFormAndNoMore() {
        String id = citizen.post("/api/dossiers", Map.of("service", "birth-registration", "unit", WARD)).text("/id");
        Browser browser = signedIn(CITIZEN);
        browser.open("/dossiers/" + id + "/edit/requester");

        Map<String, String> typed = new HashMap<>(texts());
        typed.putAll(Map.of("requesterName", "Nguyễn Thị Lan", "unit", "00001", "then", "later"));
        assertThat(browser.send("/dossiers/" + id + "/edit/requester", typed)).hasStatus(HttpStatus.SEE_OTHER);

        assertUntouched(id, "draft");
    }

    @Test
    void aDecisionTakesItsOutcomeAndItsFormAndNoMore() {
        JsonNode receipt = driver.filed(CITIZEN, "birth-registration", WARD);
        String code = receipt.path("code").textValue();
        Map<String, Object> decision = new HashMap<>(WISHES);
        decision.put("outcome", "accept");
        decision.put("answers", with(Map.of("originalsSeen", true, "outcome", "refuse", "unit", "00001")));

        driver.as(WARD + ".one-stop").post("/api/work/" + item(code) + "/completion", decision)
                .is(HttpStatus.NO_CONTENT);

        assertDecidedAsUsual(receipt);
    }

    @Test
    void aDecisionOnThePageTakesNoMoreEither() {
        JsonNode receipt = driver.filed(CITIZEN, "birth-registration", WARD);
        String item = item(receipt.path("code").textValue());
        driver.as(WARD + ".one-stop").post("/api/work/" + item + "/claim").is(HttpStatus.OK);
        Browser browser = signedIn(WARD + ".one-stop");
        browser.open("/desk/work/" + item);

        Map<String, String> typed = new HashMap<>(texts());
        typed.putAll(Map.of("outcome", "accept", "originalsSeen", "true", "unit", "00001"));
        assertThat(browser.send("/desk/work/" + item + "/decision", typed)).hasStatus(HttpStatus.SEE_OTHER);

        assertDecidedAsUsual(receipt);
    }

    @Test
    void aSupplementMendsWhatWasAskedAndNoMore() {
        JsonNode receipt = driver.filed(CITIZEN, "birth-registration", WARD);
        String id = receipt.path("id").textValue();
        driver.as(WARD + ".one-stop").post("/api/work/" + item(receipt.path("code").textValue()) + "/completion", Map.of(
                        "outcome", "supplement", "note", "Sửa tên", "answers",
                        Map.of("reasons", List.of("unreadable"), "askedFields", List.of("childName"))))
                .is(HttpStatus.NO_CONTENT);
        String before = citizen.get("/api/dossiers/" + id).text("/answers/requesterName");

        citizen.post("/api/dossiers/" + id + "/supplement", Map.of(
                        "answers", with(Map.of("childName", "Nguyễn An", "requesterName", "Người khác"))))
                .is(HttpStatus.OK);

        assertUntouched(id, "submitted");
        assertThat(citizen.get("/api/dossiers/" + id).text("/answers/childName")).isEqualTo("Nguyễn An");
        assertThat(citizen.get("/api/dossiers/" + id).text("/answers/requesterName")).isEqualTo(before);
    }

    private void assertDecidedAsUsual(JsonNode receipt) {
        assertUntouched(receipt.path("id").textValue(), "accepted");
        assertThat(driver.open(receipt.path("code").textValue())).singleElement().satisfies(next -> {
            assertThat(next.path("unit").textValue()).isEqualTo(WARD);
            assertThat(next.path("assignee").isNull()).isTrue();
            assertThat(next.at("/task/id").textValue()).isEqualTo("appraise");
        });
    }

    private void assertUntouched(String id, String status) {
        Map<String, Object> row = jdbc.sql("select * from dossier where id = :id").param("id", UUID.fromString(id))
                .query().singleRow();
        assertThat(row).containsEntry("status", status).containsEntry("applicant", CITIZEN)
                .containsEntry("unit_code", WARD).containsEntry("late", false);
        assertThat((Integer) row.get("version")).isLessThan(99);
        String stored = row.get("answers") + decisions(id);
        WISHES.keySet().forEach(wish -> assertThat(stored).as(wish).doesNotContain("\"" + wish + "\":"));
        assertThat(jdbc.sql("select distinct name_ from act_ru_variable").query(String.class).list())
                .doesNotContainAnyElementsOf(List.of("status", "fee", "dueDate", "assignee", "_version", "applicant"));
    }

    private String decisions(String id) {
        return jdbc.sql("select answers from dossier_decision where dossier_id = :id").param("id", UUID.fromString(id))
                .query(String.class).list().toString();
    }

    private String item(String code) {
        return driver.open(code, "receive").path("id").textValue();
    }

    private Browser signedIn(String account) {
        Browser browser = new Browser(mvc);
        browser.signIn(account, "demo");
        return browser;
    }

    private static Map<String, Object> with(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(WISHES);
        all.putAll(answers);
        return all;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        WISHES.forEach((wish, value) -> texts.put(wish, String.valueOf(value)));
        return texts;
    }
}
