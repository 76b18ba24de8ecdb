package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.SentStatements;
import vn.motcua.Walk;

/** What everybody may open on an opening day is answered from memory: how many statements each takes, and no session. */
abstract class PublicPagesRules {

    @Autowired
    private ApplicationContext city;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/services", "/services?q=khai+sinh", "/services?field=justice", "/services/birth-registration",
        "/services/birth-registration/diagram", "/tracking", "/sign-in", "/help/privacy", "/help/status",
        "/api/services", "/api/services?q=khai+sinh", "/api/services/birth-registration",
        "/api/services/birth-registration/diagram", "/api/services/birth-registration/units",
        "/api/units?tier=district", "/api/progress", "/livez"
    })
    void onceKnownItTakesNoStatement(String address) {
        SentStatements.Sent fewest = sent(address);
        // What is known is looked up again after some seconds, which may just be over.
        for (int time = 1; time < 10 && fewest.count() > 0; time++) {
            fewest = sent(address);
        }

        assertThat(fewest.statements()).as(address).isEmpty();
    }

    @Test
    void trackingTakesTwoStatementsOverTheApiAndOnItsPage() {
        Walk walk = Walk.filed(city, "citizen17", "birth-registration", "00013").decides("receive", "accept");
        String pair = walk.receipt().code() + "?key=" + walk.receipt().trackingKey();

        for (String address : new String[] {"/api/tracking/" + pair, "/tracking/" + pair}) {
            SentStatements.Sent sent = SentStatements.during(() -> {
                assertThat(get(address)).hasStatusOk();
            });
            assertThat(sent.statements()).as(address).filteredOn(statement -> statement.contains("dossier")).hasSize(2);
        }
    }

    @Test
    void whoeverOnlyLooksGetsNoSession() {
        long before = sessions();
        for (String address : new String[] {"/", "/services", "/services/birth-registration", "/tracking", "/api/services"}) {
            assertThat(get(address).getResponse().getCookie("motcua")).as(address).isNull();
        }

        assertThat(sessions()).isEqualTo(before);
    }

    private SentStatements.Sent sent(String address) {
        return SentStatements.during(() -> {
            assertThat(get(address)).as(address).hasStatusOk();
        });
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(PublicPagesRules::asInTheProduct).exchange();
    }

    /** Who sends a form in another test leaves the city with a token repository of the test kit, which wants a session. */
    private static MockHttpServletRequest asInTheProduct(MockHttpServletRequest request) {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        // It stays in the city for the tests that follow, and they look at the cookie.
        cookie.setCookieCustomizer(token -> token.sameSite("Lax"));
        WebTestUtils.setCsrfTokenRepository(request, cookie);
        return request;
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
