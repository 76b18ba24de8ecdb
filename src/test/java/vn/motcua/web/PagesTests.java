package vn.motcua.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.security.Kind;

@WebSlice
class PagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private CurrentActor actor;

    @AfterEach
    void signOut() {
        given(actor.get()).willReturn(Actor.anonymous());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help/privacy", "/help/accessibility", "/help/contact", "/help/status", "/sign-in",
        "/sign-in?error", "/sign-in?slow", "/sign-in?signed-out", "/sign-in?session", "/workbench/pieces", "/workbench/pieces?wide=true"})
    void everyPageIsWholeInBothLanguages(String address) throws Exception {
        String english = address + (address.contains("?") ? "&" : "?") + "lang=en";

        web.perform(get(address)).andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"vi\"")))
                .andExpect(content().string(containsString("— Một Cửa</title>")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(get(english)).andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help/privacy", "/sign-in?error", "/workbench/pieces"})
    void noPageNeedsMoreThanThePolicyAllows(String address) throws Exception {
        web.perform(get(address))
                .andExpect(content().string(not(containsString(" style="))))
                .andExpect(content().string(not(containsString("<style"))))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString(" onclick"))));
    }

    @Test
    void theTitleOfAPageWithErrorsSaysSo() throws Exception {
        web.perform(get("/sign-in?error"))
                .andExpect(content().string(containsString("<title>Lỗi: Đăng nhập — Một Cửa</title>")));
    }

    @Test
    void theLanguageIsRememberedAndCanBeChangedOnEveryPage() throws Exception {
        web.perform(get("/help/privacy?lang=en&x=1")).andExpect(cookie().value("lang", "en"))
                .andExpect(content().string(containsString("/help/privacy?x=1&amp;lang=vi")));
        web.perform(get("/help/privacy").cookie(new Cookie("lang", "en")))
                .andExpect(content().string(containsString("Skip to the main content")));
        web.perform(get("/help/privacy?lang=xx")).andExpect(cookie().doesNotExist("lang"));
    }

    @Test
    void aVisitorIsOfferedServicesTrackingAndTheSignIn() throws Exception {
        web.perform(get("/help/privacy"))
                .andExpect(content().string(containsString("href=\"/services\"")))
                .andExpect(content().string(containsString("href=\"/tracking\"")))
                .andExpect(content().string(containsString("href=\"/sign-in\"")));
    }

    @Test
    void anOfficerSeesOwnPostAndOwnNavigation() throws Exception {
        given(actor.get()).willReturn(new Actor("001.specialist", Kind.OFFICER, "Trần Thị Mẫu",
                List.of(new Post("001", Role.SPECIALIST))));

        web.perform(get("/workbench/pieces?wide=true"))
                .andExpect(content().string(containsString("TM</span>")))
                .andExpect(content().string(containsString("Chuyên viên thụ lý · Quận Ba Đình")))
                .andExpect(content().string(containsString("href=\"/desk\"")))
                .andExpect(content().string(containsString("action=\"/sign-out\"")))
                .andExpect(content().string(not(containsString("href=\"/services\""))));
    }
}
