package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.dossier.AnnouncedOutage;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;

/** The applicant, whoever holds the tracking key, and the officer read the same clock in the same words. */
@FullApplication
class ClockOnEveryPageTests {

    private static final String WARD = "00094";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private DossierProgress progress;

    @Autowired
    private SpokenTime spoken;

    @Autowired
    private CityClock time;

    @Autowired
    private TransactionTemplate transaction;

    private Walk walk;
    private String code;

    @BeforeEach
    void accept() {
        walk = Walk.filed(city, "citizen18", "birth-registration", WARD)
                .decides("receive", "accept").decides("appraise", "verify");
        code = walk.receipt().code();
    }

    @Test
    void theSameDueDateStandsOnEveryPageWithItsDerivation() {
        in(id -> progress.replaceLimit(id, "60 ngày làm việc", "Điều 5 Luật Hộ tịch"));
        in(id -> progress.extend(id, "5 ngày làm việc", "Điều 9", "Phải xác minh ở nơi khác", Walk.officer(WARD, "leader")));
        DossierClock clock = walk.file().clock();
        in(id -> progress.outage(id, new AnnouncedOutage(new UUID(5, 5), 1, clock.due().minusSeconds(9 * 3600),
                clock.due(), "Bảo trì trung tâm dữ liệu", "manager")));
        in(id -> progress.apologise(id, LocalDate.of(2027, 4, 1), "verification", "Chúng tôi xin lỗi.", Walk.officer(WARD, "leader")));
        String due = spoken.moment(walk.file().clock().due());

        for (MvcTestResult page : everyPage("")) {
            assertThat(page).hasStatusOk().bodyText()
                    .contains("<b>" + due + "</b>")
                    .contains("bắt đầu tính từ ngày tiếp theo")
                    .contains("Cơ quan đã xin lỗi và hẹn lại thứ Năm 1/4/2027.")
                    .contains("Ngày hẹn trả tính thế nào?")
                    .contains("Điều 5 Luật Hộ tịch")
                    .contains("Gia hạn 5 ngày làm việc theo Điều 9: Phải xác minh ở nơi khác")
                    .contains("Tết Nguyên đán")
                    .contains("Bảo trì trung tâm dữ liệu")
                    .doesNotContain("??");
        }
        for (MvcTestResult page : everyPage("lang=en")) {
            assertThat(page).bodyText().contains("counted from the next day on").contains("How is this date found?").doesNotContain("??");
        }
    }

    @Test
    void whileItStandsEveryPageSaysSinceWhenAndWhy() {
        in(id -> progress.ask(id, new Asked("asked-" + id, "payment", "", "", List.of(), List.of(), time.instant(), null)));

        for (MvcTestResult page : everyPage("")) {
            assertThat(page).hasStatusOk().bodyText()
                    .contains("Tạm dừng từ " + spoken.moment(walk.file().clock().stoppedSince()) + " vì chờ nộp phí, lệ phí.")
                    .doesNotContain("hạn trả kết quả");
        }
    }

    @Test
    void theApiTellsTheDerivationAsDataAndInWordsWithTheKeyOrAsOneWhoMaySeeTheDossier() {
        String own = "/api/dossiers/" + code + "/clock";
        String tracked = "/api/tracking/" + code + "/clock?key=";

        for (MvcTestResult answer : List.of(
                open(walk.applicant(), own), open(null, tracked + walk.receipt().trackingKey()))) {
            assertThat(answer).hasStatusOk().bodyJson()
                    .hasPathSatisfying("$.portions[0].limit", limit -> limit.assertThat().isEqualTo("5 ngày làm việc"))
                    .hasPathSatisfying("$.portions[0].days[0].sort", sort -> sort.assertThat().isEqualTo("first"))
                    .hasPathSatisfying("$.told[0].lines[0].text", text -> text.assertThat().asString().contains("không tính"));
        }
        assertThat(open(null, tracked + "wrong")).hasStatus4xxClientError();
        assertThat(open(Walk.citizen("citizen17"), own)).hasStatus(404);
    }

    private List<MvcTestResult> everyPage(String query) {
        Actor officer = Walk.officer(WARD, "specialist");
        String item = walk.item("verify").id();
        return List.of(
                open(walk.applicant(), "/dossiers/" + code + "?" + query),
                open(null, "/tracking/" + code + "?key=" + walk.receipt().trackingKey() + "&" + query),
                open(officer, "/desk/dossiers/" + code + "?" + query),
                open(officer, "/desk/work/" + item + "?" + query));
    }

    private MvcTestResult open(Actor actor, String address) {
        var request = mvc.get().uri(URI.create(address));
        if (actor != null) {
            request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                    actor, null, AuthorityUtils.createAuthorityList("ROLE_" + actor.kind().name()))));
        }
        return request.exchange();
    }

    private void in(Consumer<UUID> change) {
        transaction.executeWithoutResult(status -> change.accept(walk.id()));
    }
}
