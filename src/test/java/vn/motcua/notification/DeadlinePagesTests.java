package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.FullApplication;
import vn.motcua.MovedClock;
import vn.motcua.SentStatements;
import vn.motcua.Walk;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;
import vn.motcua.workflow.DeadlineSweep;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkQuery;
import vn.motcua.workflow.WorkView;

/** What people see of time limits: their notices, the flags in the list of work, the city's board. */
@FullApplication
class DeadlinePagesTests {

    private static final String BIRTH = "birth-registration";
    private static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    /** What is kept for seconds, such as the catalogue and the calendar's version, may just be due to be read again. */
    private static final int READ_AGAIN = 3;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCitizenReadsWhatHappenedAndIsLedToTheDossier() {
        Walk birth = Walk.filed(city, "citizen4", BIRTH, "00049");
        String code = birth.receipt().code();

        assertThat(get(birth.applicant(), "/notices")).hasStatusOk().bodyText()
                .contains("Đã nhận được hồ sơ " + code, "Mới").doesNotContain("??");
        assertThat(get(birth.applicant(), "/notices?lang=en")).bodyText()
                .contains("We have your dossier " + code).doesNotContain("??");
        assertThat(post(birth.applicant(), "/notices/" + code))
                .hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/dossiers/" + code);

        assertThat(get(birth.applicant(), "/notices")).bodyText().doesNotContain("Đã nhận được hồ sơ " + code);
        assertThat(get(birth.applicant(), "/notices?all=true")).bodyText().contains("Đã nhận được hồ sơ " + code);
    }

    @Test
    void noticesOfOthersAreNeitherShownNorMarked() {
        Walk birth = Walk.filed(city, "citizen4", BIRTH, "00049");
        Actor stranger = Walk.citizen("citizen5");

        post(stranger, "/notices/" + birth.receipt().code());

        assertThat(get(stranger, "/notices?all=true")).bodyText().doesNotContain(birth.receipt().code());
        assertThat(get(birth.applicant(), "/notices")).bodyText().contains(birth.receipt().code());
    }

    @Test
    void everyPageOfACitizenSaysHowManyNoticesWait() {
        Walk.filed(city, "citizen6", BIRTH, "00049");

        assertThat(get(Walk.citizen("citizen6"), "/dossiers")).bodyText().contains("<b class=\"count\">");
        Inboxes inboxes = city.getBean(Inboxes.class);
        inboxes.readAll(Walk.citizen("citizen6"), Long.MAX_VALUE);
        assertThat(get(Walk.citizen("citizen6"), "/dossiers")).bodyText().doesNotContain("<b class=\"count\">");
    }

    @Test
    void anApplicantSeesUntilWhenHeCanAnswer() {
        Walk birth = Walk.filed(city, "citizen4", BIRTH, "00049").decides("receive", "supplement");

        assertThat(get(birth.applicant(), "/dossiers/" + birth.receipt().code())).bodyText().contains("Hạn trả lời:");
        assertThat(mvc.get().uri("/api/tracking/" + birth.receipt().code() + "?key=" + birth.receipt().trackingKey()))
                .bodyJson().extractingPath("$.asked[0].until").asString()
                .satisfies(until -> assertThat(OffsetDateTime.parse(until).toInstant())
                        .isEqualTo(birth.file().asked().get(0).until()));
    }

    @Test
    void officersSeeTheFlagAndThoseWhoLeadATabOfTheirOwn() {
        Walk birth = Walk.filed(city, "citizen4", BIRTH, "00052");
        flag(birth, -60);

        assertThat(get(Walk.officer("00052", "one-stop"), "/desk?view=available")).bodyText()
                .contains("Quá hạn").doesNotContain("view=escalated");
        assertThat(get(Walk.officer("00052", "leader"), "/desk?view=escalated")).bodyText()
                .contains("Sắp và quá hạn", birth.receipt().code()).doesNotContain("??");
        assertThat(get(Walk.officer("00052", "leader"), "/desk/notices")).hasStatusOk().bodyText()
                .contains("Quá hạn: Kiểm tra, tiếp nhận hồ sơ").doesNotContain("??");
        assertThat(escalated(Walk.officer("00055", "leader"))).extracting(WorkItem::dossier).doesNotContain(birth.id());
        assertThat(escalated(Walk.officer("00052", "clerk"))).isEmpty();
    }

    @Test
    void theListOfWorkAsksAsManyQuestionsForManyItemsAsForOne() {
        Walk.filed(city, "citizen7", BIRTH, "00058");
        int one = statementsOf(Walk.officer("00058", "one-stop"));
        for (int more = 0; more < 9; more++) {
            Walk.filed(city, "citizen7", BIRTH, "00058");
        }

        assertThat(statementsOf(Walk.officer("00058", "one-stop"))).isLessThanOrEqualTo(one + READ_AGAIN);
    }

    @Test
    void theCityOfficeSeesWhatIsLateAndOpensItWithOneClick() {
        Walk birth = Walk.filed(city, "citizen4", BIRTH, "00061").decides("receive", "accept");
        try (MovedClock clock = new MovedClock(city)) {
            clock.to(birth.file().clock().due().plusSeconds(60));
            city.getBean(DeadlineSweep.class).sweep();

            MvcTestResult board = get(MANAGER, "/city?watched=late");

            assertThat(board).hasStatusOk().bodyText()
                    .contains("Chưa xin lỗi", "code=" + birth.receipt().code() + "#found").doesNotContain("??");
            assertThat(get(MANAGER, "/city?lang=en")).bodyText().contains("late without an apology").doesNotContain("??");
        }
    }

    @Test
    void theCityOfficeSeesLettersThatDidNotArriveAndHasThemTriedAgain() {
        Walk birth = Walk.filed(city, "citizen4", BIRTH, "00061");
        jdbc.sql("update notice set mail_given_up = written_at, mail_problem = '550 no such box' where dossier_id = :id")
                .param("id", birth.id()).update();

        assertThat(get(MANAGER, "/city")).bodyText().contains("550 no such box", "Gửi lại tất cả");
        assertThat(post(MANAGER, "/city/letters")).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city");
        assertThat(get(MANAGER, "/city")).bodyText().doesNotContain("550 no such box");
        jdbc.sql("update notice set mail_at = null where dossier_id = :id").param("id", birth.id()).update();
    }

    private void flag(Walk walk, int seconds) {
        jdbc.sql("update work_item set due_at = :due, act_at = :due where dossier_id = :id")
                .param("due", Timestamp.from(city.getBean(CityClock.class).instant().plusSeconds(seconds)))
                .param("id", walk.id())
                .update();
        city.getBean(DeadlineSweep.class).sweep();
    }

    private List<WorkItem> escalated(Actor actor) {
        return city.getBean(WorkList.class).page(actor, new WorkQuery(WorkView.ESCALATED, null, null, null, 200)).items();
    }

    /** How many statements a page of the list costs, as the framework that sends them says. */
    private int statementsOf(Actor officer) {
        SentStatements.Sent sent =
                SentStatements.during(() -> assertThat(get(officer, "/desk?view=available")).hasStatusOk());
        assertThat(sent.count()).isPositive();
        return sent.count();
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String address) {
        return mvc.post().uri(address).with(signedIn(actor)).with(csrf()).exchange();
    }

    private static RequestPostProcessor signedIn(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("ROLE_" + actor.kind().name())));
    }
}
