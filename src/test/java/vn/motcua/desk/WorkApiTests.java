package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;
import vn.motcua.workflow.Work;

@FullApplication
class WorkApiTests {

    private static final String BIRTH = "birth-registration";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Test
    void aFiledDossierIsAvailableToTheOneStopDeskOfItsUnitWithAllThatIsPromised() {
        Walk birth = Walk.filed(city, "citizen1", BIRTH, "00157");

        MvcTestResult list = get("00157.one-stop", "/api/work?view=available");

        assertThat(list).hasStatusOk().bodyJson().extractingPath("$.items[0]").asMap()
                .containsEntry("code", birth.receipt().code())
                .containsEntry("service", BIRTH)
                .containsEntry("serviceName", "Đăng ký khai sinh")
                .containsEntry("unit", "00157")
                .containsEntry("role", "one-stop")
                .containsEntry("assignee", null)
                .containsEntry("state", "available")
                .containsEntry("dossier", birth.id().toString());
        assertThat(list).bodyJson().extractingPath("$.items[0].task.id").isEqualTo("receive");
        assertThat(list).bodyJson().extractingPath("$.items[0].outcomes[*].id").asArray()
                .containsExactly("accept", "supplement", "refuse");
        assertThat(list).bodyJson().extractingPath("$.items[0].outcomes[1].reasonRequired").isEqualTo(true);
        assertThat(list).bodyJson().extractingPath("$.items[0].form.id").isEqualTo("receive");
        assertThat(list).bodyJson().extractingPath("$.items[0].due").asString().endsWith("+07:00");
        assertThat(list).bodyJson().extractingPath("$.counts").asMap()
                .containsEntry("available", 1).containsEntry("mine", 0).containsEntry("unit", 1);
    }

    @Test
    void whatIsClaimedIsMineAndStillOfTheUnit() {
        String item = Walk.filed(city, "citizen2", BIRTH, "00160").item("receive").id();

        assertThat(post("00160.one-stop", "/api/work/" + item + "/claim", null))
                .hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("claimed");

        assertThat(ids("00160.one-stop", "/api/work?view=mine")).containsExactly(item);
        assertThat(ids("00160.one-stop", "/api/work?view=available")).isEmpty();
        assertThat(ids("00160.leader", "/api/work?view=unit")).containsExactly(item);
        assertThat(get("00160.leader", "/api/work/" + item))
                .bodyJson().extractingPath("$.assignee").isEqualTo("00160.one-stop");
    }

    @Test
    void theListIsSearchedWithoutMarksAndPagedByKey() {
        for (int filing = 0; filing < 3; filing++) {
            Walk.filed(city, "citizen3", BIRTH, "00163");
        }

        MvcTestResult first = get("00163.one-stop", "/api/work?q=khai%20sinh&limit=2");
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        String next = read(first, "$.next");

        MvcTestResult second = get("00163.one-stop", "/api/work?q=khai%20sinh&limit=2&cursor=" + next);
        assertThat(second).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
        assertThat(ids("00163.one-stop", "/api/work?q=xay%20dung")).isEmpty();
        assertThat(get("00163.one-stop", "/api/work?cursor=nonsense")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() {
        String item = Walk.filed(city, "citizen4", BIRTH, "00166").item("receive").id();
        Actor colleague = new Actor("00167.one-stop", Kind.OFFICER, "Đồng nghiệp",
                List.of(new Post("00166", Role.ONE_STOP)));
        city.getBean(Work.class).claim(colleague, item);

        MvcTestResult claim = post("00166.one-stop", "/api/work/" + item + "/claim", null);

        assertThat(claim).hasStatus(HttpStatus.CONFLICT);
        assertThat(claim).bodyJson().extractingPath("$.code").isEqualTo("work.taken");
        String holder = read(get("00166.leader", "/api/work/" + item), "$.assigneeName");
        assertThat(claim).bodyJson().extractingPath("$.message").asString().contains(holder);
    }

    @Test
    void anItemOfAnotherUnitDoesNotExist() {
        String item = Walk.filed(city, "citizen5", BIRTH, "00167").item("receive").id();

        for (String call : List.of("/claim", "/release", "/completion")) {
            assertThat(post("00169.one-stop", "/api/work/" + item + call, "{}")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get("00169.one-stop", "/api/work/" + item)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("00169.leader", "/api/work/" + item + "/assign", "{\"officer\":\"00169.one-stop\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aReasonIsAskedForAtTheNoteAndAnUnknownOutcomeIsNone() {
        String item = Walk.filed(city, "citizen6", BIRTH, "00172").item("receive").id();

        MvcTestResult silent = post("00172.one-stop", completion(item), "{\"outcome\":\"refuse\",\"answers\":{}}");
        assertThat(silent).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(silent).bodyJson().extractingPath("$.fields[*].field").asArray().contains("note");

        MvcTestResult unknown = post("00172.one-stop", completion(item), "{\"outcome\":\"shred\"}");
        assertThat(unknown).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(unknown).bodyJson().extractingPath("$.code").isEqualTo("work.unknown-outcome");
    }

    @Test
    void aDecisionIsTakenOnce() {
        String item = Walk.filed(city, "citizen7", BIRTH, "00175").item("receive").id();
        String accept = "{\"outcome\":\"accept\",\"answers\":{\"originalsSeen\":true},\"note\":\"\"}";

        assertThat(post("00175.one-stop", completion(item), accept)).hasStatus(HttpStatus.NO_CONTENT);

        MvcTestResult again = post("00175.one-stop", completion(item), accept);
        assertThat(again).hasStatus(HttpStatus.CONFLICT);
        assertThat(again).bodyJson().extractingPath("$.code").isEqualTo("work.done");
        assertThat(ids("00175.specialist", "/api/work?view=available")).hasSize(1);
    }

    @Test
    void theLeaderGivesAnItemToWhoeverHoldsItsPostAndTakesItBack() {
        String item = Walk.filed(city, "citizen8", BIRTH, "00178").item("receive").id();
        String assign = "/api/work/" + item + "/assign";

        assertThat(post("00178.leader", assign, "{\"officer\":\"00178.one-stop\"}"))
                .hasStatusOk().bodyJson().extractingPath("$.assignee").isEqualTo("00178.one-stop");
        assertThat(post("00178.leader", assign, "{\"officer\":\"00178.clerk\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson().extractingPath("$.code").isEqualTo("work.no-such-officer");
        assertThat(post("00178.specialist", assign, "{\"officer\":\"00178.one-stop\"}"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("00178.leader", "/api/work/" + item + "/release", null))
                .hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("available");
    }

    @Test
    void theManagerSeesTheOpenItemsOfAnyDossierAndAStrangerNone() {
        Walk birth = Walk.filed(city, "citizen9", BIRTH, "00181");
        String call = "/api/work?dossier=" + birth.receipt().code();

        assertThat(ids("manager", call)).containsExactly(birth.item("receive").id());
        assertThat(ids("00181.leader", call)).hasSize(1);
        assertThat(get("00184.leader", call)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("citizen10", call)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anApplicantIsToldWhichUnitHasHisDossierAndNotWhichPerson() {
        Walk birth = Walk.filed(city, "citizen11", BIRTH, "00184");
        post("00184.one-stop", "/api/work/" + birth.item("receive").id() + "/claim", null);

        MvcTestResult own = get("citizen11", "/api/work?dossier=" + birth.receipt().code());

        assertThat(own).hasStatusOk().bodyJson().extractingPath("$.items[0].unit").isEqualTo("00184");
        assertThat(own).bodyJson().extractingPath("$.items[0].assignee").isNull();
        assertThat(own).bodyJson().extractingPath("$.items[0].assigneeName").isNull();
    }

    @Test
    void whatIsAskedOfAnApplicantIsInHisOwnList() {
        Walk birth = Walk.filed(city, "citizen12", BIRTH, "00187").decides("receive", "supplement");

        MvcTestResult list = get("citizen12", "/api/work");

        assertThat(list).bodyJson().extractingPath("$.items[?(@.code=='%s')].unit".formatted(birth.receipt().code()))
                .asArray().containsExactly("applicant");
        assertThat(list).bodyJson().extractingPath("$.items[?(@.code=='%s')].role".formatted(birth.receipt().code()))
                .asArray().containsExactly("applicant");
    }

    private MvcTestResult get(String account, String call) {
        return mvc.get().uri(URI.create(call)).with(httpBasic(account, "demo")).exchange();
    }

    private MvcTestResult post(String account, String call, String body) {
        var request = mvc.post().uri(call).with(httpBasic(account, "demo"));
        return (body == null ? request : request.contentType(MediaType.APPLICATION_JSON).content(body)).exchange();
    }

    private List<String> ids(String account, String call) {
        return JsonPath.read(body(get(account, call)), "$.items[*].id");
    }

    private static String read(MvcTestResult result, String path) {
        return JsonPath.read(body(result), path);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String completion(String item) {
        return "/api/work/" + item + "/completion";
    }
}
