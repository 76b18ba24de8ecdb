package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SecuritySlice
class PageDoorTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/services/birth-registration", "/tracking"})
    void anybodyMayOpenThePublicPagesWithoutASession(String page) {
        long before = sessions();
        assertThat(mvc.get().uri(page)).hasStatusOk();
        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossiers", "/desk", "/city", "/workbench"})
    void everyOtherPageLeadsStrangersToTheSignIn(String page) {
        assertThat(mvc.get().uri(page)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/sign-in");
    }

    @Test
    void whoSendsAFormAfterTheSessionEndedIsToldSoAtTheSignIn() {
        Browser browser = new Browser(mvc);
        browser.signIn("00001.clerk", "demo");
        browser.open("/desk");
        jdbc.sql("delete from spring_session").update();

        assertThat(browser.send("/desk", Map.of())).hasRedirectedUrl("/sign-in?session");
    }

    @Test
    void partOfAPageSendsTheWholePageToTheSignIn() {
        assertThat(mvc.get().uri("/desk").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .headers().hasValue("HX-Redirect", "/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h2-console", "/v3/api-docs", "/camunda/app/cockpit", "/engine-rest/task", "/nowhere"})
    void anAddressThatLeadsNowhereSaysSo(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(address).with(as(Kind.CITIZEN))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN,/dossiers", "BUSINESS,/dossiers", "OFFICER,/desk", "MANAGER,/city", "ADMIN,/city",
        "DESIGNER,/workbench", "ADMIN,/workbench"
    })
    void everyoneMayOpenTheirOwnArea(Kind kind, String page) {
        assertThat(mvc.get().uri(page).with(as(kind))).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN,/desk", "CITIZEN,/city", "CITIZEN,/workbench", "BUSINESS,/desk", "OFFICER,/dossiers", "OFFICER,/city",
        "OFFICER,/workbench", "MANAGER,/desk", "MANAGER,/workbench", "DESIGNER,/city", "DESIGNER,/desk", "ADMIN,/desk"
    })
    void nobodyMayOpenTheAreaOfOthers(Kind kind, String page) {
        assertThat(mvc.get().uri(page).with(as(kind))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aFormWithoutItsTokenOrWithAForeignOneIsRefused() {
        Browser browser = new Browser(mvc);
        browser.signIn("00001.clerk", "demo");
        browser.open("/desk");
        String own = browser.token();
        browser.useToken("");
        assertThat(browser.send("/desk", Map.of())).hasStatus(HttpStatus.FORBIDDEN)
                .request().attributes().containsKey(WebAttributes.ACCESS_DENIED_403);
        browser.useToken(new Browser(mvc).token());
        assertThat(browser.send("/desk", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        browser.useToken(own);
        assertThat(browser.send("/desk", Map.of())).hasStatusOk();
    }

    @Test
    void publicFormsTakeStrangersAndPublicPagesTakeNoForms() {
        assertThat(new Browser(mvc).send("/tracking", Map.of())).hasStatusOk();
        assertThat(new Browser(mvc).send("/services/birth-registration", Map.of()))
                .hasRedirectedUrl("/sign-in?session");
    }

    @Test
    void aPageMayLoadOnlyWhatIsOursAndBeFramedByNobody() {
        MvcTestResult page = mvc.get().uri("/").exchange();
        assertThat(policy(page)).contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'",
                "base-uri 'none'", "form-action 'self'", "object-src 'none'").doesNotContain("unsafe");
        assertThat(page).headers()
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "no-referrer")
                .containsHeaders("Strict-Transport-Security", "Permissions-Policy");
    }

    @Test
    void onlyPagesWithDiagramsMayStyleInline() {
        assertThat(policy(mvc.get().uri("/services/birth-registration/diagram").exchange()))
                .contains("style-src 'self' 'unsafe-inline'; font-src 'self' data:");
        assertThat(policy(mvc.get().uri("/workbench").with(as(Kind.DESIGNER)).exchange())).contains("'unsafe-inline'");
        assertThat(policy(mvc.get().uri("/desk/dossiers/1").with(as(Kind.OFFICER)).exchange()))
                .doesNotContain("unsafe").contains("frame-src 'self'");
    }

    @Test
    void styleAndScriptComeWithoutCookiesAndMayBeKept() {
        MvcTestResult style = mvc.get().uri("/look.css").exchange();
        assertThat(style).hasStatusOk();
        assertThat(style).headers().doesNotContainHeaders("Set-Cookie", "Cache-Control", "Pragma");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }

    private static String policy(MvcTestResult page) {
        return page.getResponse().getHeader("Content-Security-Policy");
    }

    private static RequestPostProcessor as(Kind kind) {
        Actor actor = new Actor("somebody", kind, "Nguyễn Văn A", List.of());
        return authentication(new TestingAuthenticationToken(actor, null, "ROLE_" + kind));
    }
}
