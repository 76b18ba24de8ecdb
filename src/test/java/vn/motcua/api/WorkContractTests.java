package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;

/** The contract for the list of work and for what is done with an item. */
@FullApplication
class WorkContractTests {

    private static final String WARD = "00121";
    private static final String CITIZEN = "citizen20";
    private static final Map<String, Object> ACCEPT =
            Map.of("outcome", "accept", "answers", Map.of("originalsSeen", true), "note", "");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private Driver driver;
    private Api desk;
    private Api leader;
    private String code;
    private String item;

    @BeforeEach
    void aDossierAtTheDesk() {
        driver = new Driver(mvc, city);
        desk = driver.as(WARD + ".one-stop");
        leader = driver.as(WARD + ".leader");
        code = driver.filed(CITIZEN, "birth-registration", WARD).path("code").textValue();
        item = driver.open(code, "receive").path("id").textValue();
    }

    @Test
    void anItemHasEveryMemberThatIsPromised() {
        Answer list = desk.get("/api/work?view=available&q=" + code).is(HttpStatus.OK);

        assertThat(list.members("")).containsExactlyInAnyOrder("items", "next", "counts");
        assertThat(list.members("/counts")).contains("available", "mine", "overdue", "unit");
        assertThat(list.each("/items", "id")).containsExactly(item);
        assertThat(list.members("/items/0")).contains("id", "code", "service", "task", "unit", "role", "assignee",
                "due", "state", "outcomes", "form");
        assertThat(list.members("/items/0/task")).contains("id", "name");
        assertThat(list.members("/items/0/outcomes/0")).contains("id", "name");
        assertThat(list.json().at("/items/0/form/components").isArray()).isTrue();
        assertThat(desk.get("/api/work/" + item).json()).isEqualTo(list.json().at("/items/0"));
    }

    @Test
    void eachViewShowsItsOwn() {
        assertThat(view(desk, "available")).contains(item);
        assertThat(view(desk, "unit")).contains(item);
        assertThat(view(desk, "mine")).doesNotContain(item);
        assertThat(view(desk, "overdue")).doesNotContain(item);
        assertThat(view(leader, "available")).doesNotContain(item);
        assertThat(view(leader, "unit")).contains(item);

        desk.post(work("claim")).is(HttpStatus.OK);

        assertThat(view(desk, "available")).doesNotContain(item);
        assertThat(view(desk, "mine")).contains(item);
        assertThat(desk.get("/api/work?service=house-building-permit&view=unit").json().path("items")).isEmpty();
    }

    @Test
    void thePageIsAsLongAsOneWantsAndGoesOn() {
        driver.filed(CITIZEN, "birth-registration", WARD);

        Answer first = desk.get("/api/work?view=unit&limit=1").is(HttpStatus.OK);
        Answer second = desk.get("/api/work?view=unit&limit=1&cursor=" + first.text("/next")).is(HttpStatus.OK);

        assertThat(first.each("/items", "id")).hasSize(1).doesNotContainAnyElementsOf(second.each("/items", "id"));
        desk.get("/api/work?cursor=nonsense").isRefused(HttpStatus.BAD_REQUEST, "malformed");
    }

    @Test
    void anItemIsTakenGivenBackAndGivenToAnOfficer() {
        assertThat(desk.post(work("claim")).is(HttpStatus.OK).text("/state")).isEqualTo("claimed");
        assertThat(desk.post(work("claim")).is(HttpStatus.OK).text("/assignee")).isEqualTo(WARD + ".one-stop");
        assertThat(desk.post(work("release")).is(HttpStatus.OK).text("/state")).isEqualTo("available");
        assertThat(leader.post(work("assign"), officer(WARD + ".one-stop")).is(HttpStatus.OK).text("/assignee"))
                .isEqualTo(WARD + ".one-stop");
        leader.post(work("assign"), officer(WARD + ".clerk"))
                .isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "work.no-such-officer");
        leader.post(work("assign"), officer("nobody"))
                .isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "work.no-such-officer");
        desk.post(work("assign"), officer(WARD + ".one-stop")).isRefused(HttpStatus.FORBIDDEN, "work.not-yours");
        leader.post(work("claim")).isRefused(HttpStatus.FORBIDDEN, "work.not-yours");
    }

    /** R05: nine of ten presses come too late, and none is an accident. */
    @Test
    void manyDecisionsAtOnceAreOneDecision() {
        desk.post(work("claim")).is(HttpStatus.OK);

        List<Answer> decisions = IntStream.range(0, 10).parallel()
                .mapToObj(finger -> desk.post(work("completion"), ACCEPT))
                .toList();

        assertThat(decisions).extracting(Answer::status).containsOnly(204, 409).containsOnlyOnce(204);
        assertThat(driver.open(code)).singleElement()
                .satisfies(next -> assertThat(next.at("/task/id").textValue()).isEqualTo("appraise"));
    }

    @Test
    void aDecisionIsChecked() {
        Answer noReason = desk.post(work("completion"), Map.of("outcome", "supplement"))
                .isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "work.invalid");
        assertThat(noReason.each("/fields", "field")).contains("note");
        desk.post(work("completion"), Map.of("outcome", "shred"))
                .isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "work.unknown-outcome");
        desk.post(work("completion")).isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "work.unknown-outcome");
        leader.post(work("completion"), ACCEPT).isRefused(HttpStatus.FORBIDDEN, "work.not-yours");

        desk.post(work("completion"), ACCEPT).is(HttpStatus.NO_CONTENT);

        desk.post(work("completion"), ACCEPT).isRefused(HttpStatus.CONFLICT, "work.done");
        desk.post(work("claim")).isRefused(HttpStatus.CONFLICT, "work.done");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"outcome\":\"supplement\",\"note\":\"a\",\"answers\":{\"askedFields\":{\"a\":1},\"reasons\":[\"unreadable\"]}}",
        "{\"outcome\":\"supplement\",\"note\":\"a\",\"answers\":{\"askedFields\":[1,{}],\"reasons\":[\"unreadable\"]}}",
        "{\"outcome\":\"supplement\",\"note\":\"a\",\"answers\":{\"askedDocuments\":7,\"reasons\":[\"unreadable\"]}}",
        "{\"outcome\":\"accept\",\"answers\":{\"originalsSeen\":{\"a\":[]}}}",
        "{\"outcome\":[\"accept\"]}", "{\"outcome\":1}", "{\"answers\":[]}", "{", "[]", "7", "null"
    })
    void whatMakesNoSenseIsRefusedAndNoAccident(String body) {
        assertThat(desk.send(HttpMethod.POST, work("completion"), body).status()).isBetween(400, 422);
        assertThat(desk.send(HttpMethod.POST, work("assign"), body).status()).isBetween(400, 422);
        assertThat(driver.open(code, "receive").path("id").textValue()).isEqualTo(item);
    }

    @Test
    void anItemOfOthersAndOneThatDoesNotExistAreAnsweredAlike() {
        for (String stranger : List.of("00124.one-stop", "00124.leader", "citizen1", "designer", "admin")) {
            Api person = driver.as(stranger);
            person.get("/api/work/" + item).isRefused(HttpStatus.NOT_FOUND, "not-found");
            for (String call : List.of("claim", "release", "completion")) {
                person.post(work(call), ACCEPT).isRefused(HttpStatus.NOT_FOUND, "not-found");
                person.post("/api/work/none/" + call, ACCEPT).isRefused(HttpStatus.NOT_FOUND, "not-found");
            }
            person.post(work("assign"), officer(stranger)).isRefused(HttpStatus.NOT_FOUND, "not-found");
            person.get("/api/work?dossier=" + code).isRefused(HttpStatus.NOT_FOUND, "not-found");
        }
        driver.anybody().post(work("claim")).isRefused(HttpStatus.UNAUTHORIZED, "sign-in-required");
    }

    @Test
    void theManagerSeesWhoHasADossierAndMayNotDecide() {
        assertThat(driver.open(code)).extracting(open -> open.path("id").textValue()).containsExactly(item);
        driver.as("manager").post(work("completion"), ACCEPT).isRefused(HttpStatus.NOT_FOUND, "not-found");
        driver.as("manager").get("/api/work?dossier=none").isRefused(HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void whatIsAskedOfTheApplicantIsInHisListAndCompletedTheSameWay() {
        driver.decides(CITIZEN, code, "receive", "supplement");

        Answer list = driver.as(CITIZEN).get("/api/work?limit=200").is(HttpStatus.OK);
        JsonNode own = Answer.list(list.json().path("items")).stream()
                .filter(asked -> asked.path("code").textValue().equals(code))
                .findFirst().orElseThrow();

        assertThat(own.path("unit").textValue()).isEqualTo("applicant");
        assertThat(own.path("role").textValue()).isEqualTo("applicant");
        driver.decides(CITIZEN, own, own.at("/outcomes/0/id").textValue());
        assertThat(driver.open(code, "receive").path("unit").textValue()).isEqualTo(WARD);
    }

    private static List<String> view(Api person, String view) {
        return person.get("/api/work?limit=200&view=" + view).is(HttpStatus.OK).each("/items", "id");
    }

    private static Map<String, Object> officer(String account) {
        return Map.of("officer", account);
    }

    private String work(String call) {
        return "/api/work/" + item + "/" + call;
    }
}
