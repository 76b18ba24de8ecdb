package vn.motcua.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.motcua.Walk;
import vn.motcua.decree.DueDateOperations;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** The city office's pages of the calendar, without a script. */
@FullApplication
class CalendarPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theYearIsShownInMonthsWithEverySpecialDayByWordAndSign() {
        assertThat(get("/city/calendar?year=2026")).hasStatusOk().bodyText()
                .contains("250 ngày làm việc", "Tháng 12", "day holiday", "★", "Quốc khánh", "day swapped-working-day")
                .doesNotContain("??");
        assertThat(get("/city/calendar?lang=en")).hasStatusOk().bodyText()
                .contains("December", "Calendar as delivered").doesNotContain("??");
        assertThat(get("/city/calendar?year=1999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void rowsAreAddedAndRemovedByPostsAndKeepWhatWasTyped() {
        MvcTestResult three = send("row", "18/12/2026", "Nghỉ, bù");
        assertThat(three).hasStatusOk().bodyText().contains("id=\"date-1\"", "value=\"Nghỉ, bù\"");
        assertThat(send("without-0", "18/12/2026", "Nghỉ")).hasStatusOk();
    }

    @Test
    void aMistakeIsToldAtItsField() {
        assertThat(send("preview", "32/12/2026", "Nghỉ")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
                .contains("Lỗi:", "href=\"#date-0\"", "id=\"date-0-error\"", "aria-invalid=\"true\"");
    }

    @Test
    void aDecreeIsSeenPublishedFollowedDownloadedAndTakenBack() {
        Walk walk = Walk.filed(city, "citizen11", "birth-registration", "00094").decides("receive", "accept");
        Instant due = walk.file().dossier().milestones().dueAt();

        String preview = redirect(send("preview", workingDay(due).toString(), "Nghỉ đột xuất"));
        assertThat(get(preview)).hasStatusOk().bodyText()
                .contains(walk.receipt().code(), "hồ sơ đổi hạn", "Chưa có gì được ban hành").doesNotContain("??");
        String operation = redirect(post(preview + "/publication"));
        city.getBean(DueDateOperations.class).work(UUID.fromString(operation.replaceFirst(".*/", "")));

        assertThat(get(operation)).hasStatusOk().bodyText()
                .contains(walk.receipt().code(), "Đã dời xong", "trail.csv").doesNotContain("??", "hx-get");
        assertThat(get(operation + "/trail.csv")).hasStatusOk().bodyText()
                .startsWith("\uFEFF\"Mã hồ sơ\"").contains(walk.receipt().code(), "\"'=1/QĐ\"");
        assertThat(get(preview)).bodyText().contains(operation);
        int version = city.getBean(CalendarVersions.class).last();
        assertThat(get("/city/calendar")).bodyText().contains("versions/" + version + "/take-back");
        String back = redirect(post("/city/calendar/versions/" + version + "/take-back"));
        assertThat(get(back)).hasStatusOk().bodyText().contains(walk.receipt().code(), "thu hồi").doesNotContain("??");
        String undone = redirect(post(back + "/publication"));
        city.getBean(DueDateOperations.class).work(UUID.fromString(undone.replaceFirst(".*/", "")));
        assertThat(walk.file().dossier().milestones().dueAt()).isEqualTo(due);
        assertThat(post("/city/calendar/versions/" + version + "/take-back")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("/city/calendar")).bodyText().contains("Đã thu hồi bởi phiên bản");
    }

    @Test
    void whileDossiersWaitThePageAnswersThatItIsNotDoneAndAsksAgain() {
        Walk walk = Walk.filed(city, "citizen12", "birth-registration", "00094").decides("receive", "accept");
        String preview = redirect(send("preview", LocalDate.now().plusYears(4).toString(), "Nghỉ"));
        String operation = redirect(post(preview + "/publication"));
        UUID id = UUID.fromString(operation.replaceFirst(".*/", ""));
        jdbc.sql("""
                insert into due_date_move (operation_id, dossier_id, dossier_code, service_key, unit_code, state)
                values (:operation, :dossier, :code, 'birth-registration', '00094', 'waiting')
                """).param("operation", id).param("dossier", walk.id()).param("code", walk.receipt().code()).update();

        assertThat(get(operation)).hasStatus(HttpStatus.ACCEPTED).bodyText()
                .contains("hx-trigger=\"every 2s\"", "hx-get", "Xem lại", "0 trên 1 hồ sơ").doesNotContain("??");

        city.getBean(DueDateOperations.class).work(id);
        assertThat(get(operation)).hasStatusOk().bodyText().contains("giữ nguyên hạn");
    }

    @Test
    void aFormulaInACellOfTheFileIsText() {
        assertThat(TrailFile.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(TrailFile.cell("+1")).isEqualTo("\"'+1\"");
        assertThat(TrailFile.cell("@a")).isEqualTo("\"'@a\"");
        assertThat(TrailFile.cell("Quận Ba Đình, \"x\"")).isEqualTo("\"Quận Ba Đình, \"\"x\"\"\"");
        assertThat(TrailFile.cell("")).isEqualTo("\"\"");
    }

    @Test
    void anOutageIsAnnouncedToEverybodyShortenedAndCalledOff() {
        Instant from = city.getBean(CityClock.class).instant().plusSeconds(36 * 3600);
        var day = from.atZone(CityClock.ZONE);
        String operation = redirect(mvc.post().uri("/city/outages").with(manager()).with(csrf())
                .param("fromDay", day.toLocalDate().toString()).param("fromTime", "22:00")
                .param("toDay", day.toLocalDate().toString()).param("toTime", "23h30")
                .param("reason", "Nâng cấp <máy chủ>").exchange());
        assertThat(get(operation)).bodyText().contains("Ngừng hoạt động từ").doesNotContain("??");
        String id = jdbc.sql("select id from outage where reason like 'Nâng cấp <%'").query(UUID.class).single().toString();

        assertThat(get("/city/outages")).hasStatusOk().bodyText().contains("Nâng cấp &lt;máy chủ&gt;").doesNotContain("??");
        assertThat(mvc.post().uri("/city/outages/" + id + "/end").with(manager()).with(csrf())
                .param("toDay", "x").param("toTime", "y").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("toDay-error", "toTime-error");
        redirect(mvc.post().uri("/city/outages/" + id + "/end").with(manager()).with(csrf())
                .param("toDay", day.toLocalDate().toString()).param("toTime", "23:00").exchange());
        redirect(post("/city/outages/" + id + "/cancellation"));
        assertThat(get("/city/outages/" + id)).hasStatusOk().bodyText().contains("Đã hủy").doesNotContain("??");
        assertThat(post("/city/outages/" + id + "/cancellation")).hasStatus(HttpStatus.CONFLICT);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, CityClock.ZONE);
    }

    private LocalDate workingDay(Instant due) {
        LocalDate day = day(due);
        while (!city.getBean(CityCalendar.class).calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private MvcTestResult send(String then, String date, String name) {
        return mvc.post().uri("/city/calendar/decree").with(manager()).with(csrf())
                .param("decree", "=1/QĐ").param("title", "Nghỉ đột xuất")
                .param("date", date).param("name", name).param("kind", "holiday").param("then", then)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(manager()).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(manager()).with(csrf()).exchange();
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return answer.getResponse().getRedirectedUrl();
    }

    private static RequestPostProcessor manager() {
        return authentication(new UsernamePasswordAuthenticationToken(
                new Actor("manager", Kind.MANAGER, "Nghiêm Quỳnh Như", List.of()),
                null,
                AuthorityUtils.createAuthorityList("ROLE_MANAGER")));
    }
}
