package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SecuritySlice
class ApiDoorTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/api/services", "/api/units", "/api/tracking/1", "/api/progress", "/api/openapi"})
    void anybodyMayRead(String call) {
        assertThat(mvc.get().uri(call)).hasStatusOk().hasBodyTextEqualTo("anonymous ");
        assertThat(mvc.head().uri(call)).hasStatusOk();
    }

    @Test
    void everythingElseAsksForAnAccountInBothLanguages() {
        MvcTestResult answer = mvc.get().uri("/api/work").exchange();
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType("application/problem+json;charset=UTF-8");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("sign-in-required");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(401);
        assertThat(answer).bodyJson().extractingPath("$.message").asString().startsWith("Bạn cần đăng nhập");
        assertThat(answer).bodyJson().extractingPath("$.messageEn").asString().startsWith("You need to sign in");
    }

    @Test
    void whatIsOpenToReadIsClosedToWrite() {
        assertThat(mvc.post().uri("/api/services")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aProgramIsToldHowToSignInAndABrowserIsNot() {
        assertThat(mvc.get().uri("/api/work")).headers().containsHeader("WWW-Authenticate");
        assertThat(mvc.get().uri("/api/work").header("Sec-Fetch-Mode", "cors"))
                .headers().doesNotContainHeader("WWW-Authenticate");
    }

    @Test
    void nameAndPasswordOpenIt() {
        assertThat(mvc.get().uri("/api/work").with(httpBasic("00001.one-stop", "demo")))
                .hasStatusOk().hasBodyTextEqualTo("officer 00001.one-stop");
    }

    @Test
    void aCallThatWritesNeedsNoTokenOfAPage() {
        assertThat(mvc.post().uri("/api/dossiers").with(httpBasic("citizen1", "demo"))).hasStatusOk();
    }

    @Test
    void neitherACallNorARefusalMakesASession() {
        long before = sessions();
        mvc.get().uri("/api/work").with(httpBasic("citizen1", "demo")).exchange();
        MvcTestResult answer = mvc.get().uri("/api/work").exchange();
        assertThat(answer).headers().doesNotContainHeader("Set-Cookie");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        MvcTestResult wrong = mvc.get().uri("/api/work").with(httpBasic("citizen20", "wrong")).exchange();
        MvcTestResult unknown = mvc.get().uri("/api/work").with(httpBasic("nobody", "wrong")).exchange();
        assertThat(wrong).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(unknown).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(wrong.getResponse().getContentAsByteArray())
                .isEqualTo(unknown.getResponse().getContentAsByteArray());
    }

    @Test
    void afterTenWrongPasswordsTheEleventhIsNotLookedAt() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(guess("wrong")).hasStatus(HttpStatus.UNAUTHORIZED);
        }
        MvcTestResult answer = guess("demo");
        assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(answer.getResponse().getHeader("Retry-After"))).isBetween(800, 900);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("sign-in.too-many");
    }

    @Test
    void theDemosClockIsForAdministratorsAlone() {
        MvcTestResult answer =
                mvc.post().uri("/api/demo/clock").with(httpBasic("citizen1", "demo")).exchange();
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN).hasContentType("application/problem+json;charset=UTF-8");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("forbidden");
        assertThat(answer).bodyJson().extractingPath("$.messageEn").asString().startsWith("Your account");
        assertThat(mvc.post().uri("/api/demo/clock").with(httpBasic("admin", "demo"))).hasStatusOk();
    }

    @Test
    void theDemosBankNeedsNoAccount() {
        assertThat(mvc.post().uri("/api/demo/payments/1").contentType(MediaType.APPLICATION_FORM_URLENCODED))
                .hasStatusOk();
    }

    @Test
    void theOperatorsEndpointsAreForAdministratorsAndHealthIsForAll() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/beans")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.get().uri("/actuator/beans").with(httpBasic("citizen1", "demo")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anAnswerMayLoadNothing() {
        assertThat(mvc.get().uri("/api/services")).headers()
                .hasValue("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    }

    private MvcTestResult guess(String password) {
        return mvc.get().uri("/api/work").with(httpBasic("citizen19", password))
                .remoteAddress("203.0.113.9").exchange();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
