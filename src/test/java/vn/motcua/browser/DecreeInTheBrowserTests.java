package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.Walk;
import vn.motcua.decree.OutageDecisions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outages;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** The manager decrees a day off, takes it back and announces an outage, a leader gives more time; without a script. */
@BrowserTest
class DecreeInTheBrowserTests {

    private static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    @Autowired
    private ApplicationContext city;

    private final Chromium chromium;

    DecreeInTheBrowserTests(Chromium chromium) {
        this.chromium = chromium;
    }

    /** The calendar and the notices are everybody's. */
    @AfterEach
    void callOff() {
        city.getBean(Outages.class).latest(100).stream().filter(outage -> !outage.isCancelled())
                .forEach(outage -> city.getBean(OutageDecisions.class).cancel(MANAGER, outage.id()));
    }

    @Test
    void aDayOffIsDecreedSeenAndTakenBack() {
        Walk walk = accepted();
        Page page = Chromium.signIn(chromium.window(false, 1280), "manager");
        look(page, "/city/calendar", "city-calendar");
        page.click("a[href='/city/calendar/decree']");
        page.click("button[value=row]");
        page.click("button.next");
        check(page, "city-decree-mistakes");
        page.fill("#decree", "77/QĐ-UBND");
        page.fill("#title", "Nghỉ làm việc do bão số 9");
        page.fill("#date-0", workingDay(walk.file().dossier().milestones().dueAt()).toString());
        page.fill("#name-0", "Nghỉ tránh bão");
        page.click("button.next");
        assertThat(page.locator("main")).containsText(walk.receipt().code());
        check(page, "city-proposal");
        page.click("aside form button");
        assertThat(page.locator("#operation")).containsText(walk.receipt().code());
        check(page, "city-operation");
        look(page, "/city/calendar", "city-calendar-versions");
        page.click("text=Xem trước việc thu hồi");
        page.click("aside form button");
        assertThat(page.locator("#operation")).containsText(walk.receipt().code());
    }

    @Test
    void anOutageIsAnnouncedAndStandsOnEveryPage() {
        Page page = Chromium.signIn(chromium.window(false, 1280), "manager");
        String tomorrow = LocalDate.ofInstant(
                city.getBean(CityClock.class).instant().plus(1, ChronoUnit.DAYS), CityClock.ZONE).toString();
        look(page, "/city/outages", "city-outages-none");
        page.fill("#fromDay", tomorrow);
        page.fill("#fromTime", "22:00");
        page.fill("#toDay", tomorrow);
        page.fill("#toTime", "23:30");
        page.fill("#reason", "Nâng cấp máy chủ");
        page.click("aside form button");
        look(page, "/city/outages", "city-outages");
        page.click("main li.card a");
        check(page, "city-outage");
        Awaitility.await().untilAsserted(() -> {
            page.navigate("/");
            assertThat(page.locator(".outage-strip")).containsText("Nâng cấp máy chủ");
        });
        check(page, "home-outage");
    }

    @Test
    void aLeaderSeesTheNewDateBeforeHeGivesMoreTime() {
        Walk walk = accepted();
        Page page = Chromium.signIn(chromium.window(false, 1280), "00001.leader");
        page.navigate("/desk/dossiers/" + walk.receipt().code());
        page.click("a[href$='/extension']");
        page.click("button.next");
        check(page, "desk-extension-mistakes");
        page.fill("#by", "5 ngày làm việc");
        page.fill("#article", "khoản 2 Điều 19 Nghị định 61/2018/NĐ-CP");
        page.fill("#reason", "Cần xác minh tại nơi sinh");
        page.click("button.next");
        check(page, "desk-extension");
        page.click("button[value=confirm]");
        assertThat(page.locator("main")).containsText("Đã gia hạn");
        check(page, "desk-dossier-extended");
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        check(page, name);
    }

    /** A picture in each width; axe, a script itself, looks at these pages in {@code AccessibilityTests}. */
    private static void check(Page page, String name) {
        Chromium.inEveryWidth(page, width -> Chromium.picture(page, name + "-" + width));
    }

    private Walk accepted() {
        Walk walk = Walk.filed(city, DossiersInEveryState.APPLICANT, "birth-registration", "00001");
        Awaitility.await().until(() -> !walk.waitsAt().isEmpty());
        return walk.decides("receive", "accept");
    }

    private LocalDate workingDay(Instant due) {
        LocalDate day = LocalDate.ofInstant(due, CityClock.ZONE);
        while (!city.getBean(CityCalendar.class).calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
