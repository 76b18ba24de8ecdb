package vn.motcua.trust;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.trust.Actors.Actor;

/** What browsers are told with every answer (S20). */
@FullApplication
@TestInstance(Lifecycle.PER_CLASS)
class SafeHeadersTests {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|href=\"javascript:", Pattern.CASE_INSENSITIVE);

    @Autowired
    private ApplicationContext city;

    private final MockMvcTester mvc;
    private final Calls calls;
    private final Map<State, Subject> subjects = new EnumMap<>(State.class);

    SafeHeadersTests(@Autowired MockMvcTester mvc, @Autowired ApplicationContext context) {
        this.mvc = mvc;
        this.calls = new Calls(mvc, new Actors(mvc), new CityThings(context));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services", "/sign-in", "/look.css", "/look.js", "/api/services", "/api/nowhere"})
    void aPageAnAssetAndACallAreToldAllOfIt(String address) {
        MockHttpServletResponse answer = mvc.get().uri(address).exchange().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src")
                .contains("frame-ancestors 'none'").contains("base-uri 'none'").doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeaderNames()).doesNotContain("Server", "X-Powered-By");
    }

    @ParameterizedTest
    @MethodSource("readable")
    void noAnswerLetsAScriptOfItsOwnTextRun(MatrixRow row) {
        Subject subject = subjects.computeIfAbsent(row.on(), state -> Subject.in(state, city));
        for (Actor actor : List.of(Actor.OWNER, Actor.ONE_STOP_X, Actor.MANAGER, Actor.DESIGNER)) {
            var result = calls.call(row.route(), actor, subject);
            MockHttpServletResponse answer = result.getResponse();
            String policy = answer.getHeader("Content-Security-Policy");

            assertThat(policy).as(row + " by " + actor).contains("frame-ancestors").doesNotContain("unsafe-eval");
            assertThat(scripts(policy)).as(row + " by " + actor).doesNotContain("unsafe");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            if (answer.getContentType() != null && answer.getContentType().startsWith("text/html")) {
                assertThat(INLINE_SCRIPT.matcher(Outcome.of(result).text()).find()).as(row + " by " + actor).isFalse();
            }
        }
    }

    @Test
    void aPaperIsKeptAndNeverOpenedByTheBrowser() {
        Subject filed = Subject.in(State.FILED, city);
        Subject refused = Subject.in(State.REFUSED, city);
        isKept("GET", "/api/dossiers/{idOrCode}/documents/{key}", Actor.OWNER, filed);
        isKept("GET", "/dossiers/{id}/documents/{key}", Actor.OWNER, filed);
        isKept("GET", "/desk/dossiers/{code}/documents/{key}", Actor.ONE_STOP_X, filed);
        isKept("GET", "/api/dossiers/{idOrCode}/results/{number}", Actor.OWNER, refused);
        isKept("GET", "/dossiers/{id}/results/{number}", Actor.OWNER, refused);
        isKept("GET", "/desk/dossiers/{code}/results/{number}", Actor.ONE_STOP_X, refused);
    }

    @Test
    void aPaperThatIsShownBesideTheDecisionMayDoNothing() {
        MockHttpServletResponse shown = calls.call(
                new Route("GET", "/desk/dossiers/{code}/documents/{key}/view"),
                Actor.ONE_STOP_X,
                Subject.in(State.FILED, city)).getResponse();

        assertThat(shown.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'").contains("frame-ancestors 'self'").contains("sandbox");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.getContentType()).isEqualTo("application/pdf");
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void cookiesAreForThisSiteAloneAndForNoScript() {
        Cookie[] cookies = mvc.get().uri("/sign-in").exchange().getResponse().getCookies();

        assertThat(Arrays.asList(cookies)).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).as(cookie.getName()).isIn("Lax", "Strict");
        });
    }

    static List<MatrixRow> readable() {
        return MatrixRow.all().stream().filter(row -> row.route().reads()).toList();
    }

    private void isKept(String method, String pattern, Actor actor, Subject subject) {
        MockHttpServletResponse paper = calls.call(new Route(method, pattern), actor, subject).getResponse();
        assertThat(paper.getStatus()).as(pattern).isEqualTo(200);
        assertThat(paper.getHeader("Content-Disposition")).as(pattern).startsWith("attachment");
        assertThat(paper.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(paper.getHeader("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(paper.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
    }

    /** What is said of scripts; what is said of everything, where nothing is. */
    private static String scripts(String policy) {
        List<String> rules = Arrays.stream(policy.split(";")).map(String::strip).toList();
        return rules.stream().filter(rule -> rule.startsWith("script-src")).findFirst()
                .or(() -> rules.stream().filter(rule -> rule.startsWith("default-src")).findFirst())
                .orElse("unsafe: nothing is said");
    }
}
