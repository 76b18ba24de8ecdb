package vn.motcua.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.SamplePdf;
import vn.motcua.api.Api;
import vn.motcua.api.Driver;
import vn.motcua.security.Browser;

/** A file is found by its dossier and its place, never by a path or a name that somebody sends (S07). */
@FullApplication
class FileAddressTests {

    private static final String SLOT = "requesterIdentity";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private Api citizen;
    private String draft;

    @BeforeEach
    void aDraftWithItsDocuments() {
        citizen = new Driver(mvc, city).as("citizen9");
        draft = new Driver(mvc, city).draft("citizen9", "birth-registration", "00139");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/documents/..", "/documents/../../x", "/documents/..%2f..%2fetc%2fpasswd", "/documents/%2e%2e%2fapplication.yml",
        "/documents/requesterIdentity%00.html", "/documents/requesterIdentity/", "/documents/requesterIdentity.pdf",
        "/documents/requesterIdentity;a=b", "/documents/REQUESTERIDENTITY", "/documents/%20", "/documents/%25",
        "/documents/requesterIdentity%5c..%5cx", "/results/0", "/results/1", "/results/-1", "/results/999999999999",
        "/results/1.html", "/results/%2e", "/results/one"
    })
    void anAddressThatIsNoPlaceOfTheFormOpensNothing(String address) {
        Browser browser = new Browser(mvc);
        browser.signIn("citizen9", "demo");
        var call = mvc.get().uri(URI.create("/api/dossiers/" + draft + address)).headers(Driver.named("citizen9"));
        var page = mvc.get().uri(URI.create("/dossiers/" + draft + address)).with(browser::dress);

        assertThat(call.exchange().getResponse().getStatus()).isIn(400, 404);
        assertThat(page.exchange().getResponse().getStatus()).isIn(400, 404);
    }

    @Test
    void theTypeIsTheContentsOwnAndTheNameIsMadeHarmless() {
        for (String name : List.of("evil.html", "..\\..\\evil.svg", "../../etc/passwd", "a\"; filename=\"b.exe",
                "a\r\nX-Evil: 1", "\u202Efdp.exe", "\u0000.pdf", "", ".", "x".repeat(3000))) {
            String kept = citizen.handIn(draft, SLOT, name, SamplePdf.BYTES).is(HttpStatus.OK).text("/name");
            MockHttpServletResponse file = citizen.request(HttpMethod.GET, "/api/dossiers/" + draft + "/documents/" + SLOT)
                    .header("Accept", "text/html").exchange().getResponse();

            assertThat(kept).endsWith(".pdf").hasSizeLessThanOrEqualTo(200)
                    .doesNotContain("/", "\\", "\"", "\r", "\n", "\u202E", "\u0000");
            assertThat(file.getStatus()).isEqualTo(200);
            assertThat(file.getContentType()).isEqualTo("application/pdf");
            assertThat(file.getHeaderNames()).doesNotContain("X-Evil");
            assertThat(file.getHeader("Content-Disposition")).startsWith("attachment; filename");
        }
    }

    @Test
    void aPartThatIsAskedForIsNoWayAroundTheHeaders() {
        MockHttpServletResponse part = citizen
                .request(HttpMethod.GET, "/api/dossiers/" + draft + "/documents/" + SLOT)
                .header("Range", "bytes=0-3").exchange().getResponse();

        assertThat(part.getStatus()).isIn(200, 206);
        assertThat(part.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(part.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
