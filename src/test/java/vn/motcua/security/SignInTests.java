package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SecuritySlice
class SignInTests {

    private Browser browser;

    @BeforeEach
    void openTheSignIn(@Autowired MockMvcTester mvc) {
        browser = new Browser(mvc);
    }

    @ParameterizedTest
    @CsvSource({
        "citizen1,/dossiers", "business1,/dossiers", "00001.one-stop,/desk", "01-EVN.specialist,/desk", "manager,/city",
        "designer,/workbench", "admin,/city"
    })
    void everyoneLandsWhereTheirDayBegins(String account, String home) {
        assertThat(browser.signIn(account, "demo")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(home);
        assertThat(browser.open(home)).hasStatusOk();
    }

    @Test
    void aSignInLeadsToThePageThatWasWanted() {
        assertThat(browser.open("/desk/dossiers/1?tab=documents")).hasRedirectedUrl("/sign-in");
        assertThat(browser.signIn("00001.leader", "demo")).hasRedirectedUrl("/desk/dossiers/1?tab=documents");
    }

    @Test
    void aPageOfOthersIsForgottenAtTheSignIn() {
        browser.open("/desk/dossiers/1");
        assertThat(browser.signIn("citizen1", "demo")).hasRedirectedUrl("/dossiers");
    }

    @Test
    void anAddressThatLeadsNowhereIsNotWhereASignInLeads() {
        browser.open("/nowhere");
        assertThat(browser.signIn("citizen1", "demo")).hasRedirectedUrl("/dossiers");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLeadToTheSamePage() {
        assertThat(browser.signIn("citizen20", "wrong")).hasRedirectedUrl("/sign-in?error");
        assertThat(browser.signIn("nobody", "wrong")).hasRedirectedUrl("/sign-in?error");
        assertThat(browser.open("/dossiers")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aSignInWithoutTheFormsTokenIsRefused() {
        browser.useToken("");
        assertThat(browser.signIn("citizen1", "demo")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theSessionGetsANewNameAtEachSignIn() {
        browser.signIn("citizen1", "demo");
        Cookie before = browser.session();
        browser.open("/sign-in");
        browser.signIn("citizen2", "demo");
        assertThat(browser.session().getValue()).isNotEqualTo(before.getValue());
        browser.useSession(before);
        assertThat(browser.open("/dossiers")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void theSessionsCookieIsHiddenFromScriptsAndOtherSites() {
        browser.signIn("citizen1", "demo");
        assertThat(browser.session().isHttpOnly()).isTrue();
        assertThat(browser.session().getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void afterTheSignOutTheOldCookieOpensNothing() {
        browser.signIn("citizen1", "demo");
        Cookie session = browser.session();
        browser.open("/");
        assertThat(browser.send("/sign-out", Map.of())).hasRedirectedUrl("/");
        browser.useSession(session);
        assertThat(browser.open("/dossiers")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void tenWrongPasswordsMakeTheEleventhWaitEvenIfItIsRight() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(browser.signIn("citizen9", "wrong")).hasRedirectedUrl("/sign-in?error");
        }
        assertThat(browser.signIn("citizen9", "demo")).hasRedirectedUrl("/sign-in?slow");
    }

    @Test
    void aNameThatNobodyHasIsMadeToWaitAlike() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(browser.signIn("nobody.else", "wrong")).hasRedirectedUrl("/sign-in?error");
        }
        assertThat(browser.signIn("nobody.else", "wrong")).hasRedirectedUrl("/sign-in?slow");
    }
}
