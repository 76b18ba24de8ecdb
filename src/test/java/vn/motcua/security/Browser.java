package vn.motcua.security;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody's browser at an address of its own: keeps the cookies, and the token of the page opened last. */
public class Browser {

    private static final AtomicInteger PLACES = new AtomicInteger();

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new TreeMap<>();
    private final String place = "192.0.2." + PLACES.incrementAndGet();
    private String token = "";

    /** A browser that has opened the sign-in page and nothing else. */
    public Browser(MockMvcTester mvc) {
        this.mvc = mvc;
        open("/sign-in");
    }

    /** Opens that page. */
    public MvcTestResult open(String page) {
        MvcTestResult answer = keep(mvc.get().uri(page).with(this::dress).exchange());
        if (answer.getRequest().getAttribute("_csrf") instanceof CsrfToken written) {
            token = written.getToken();
        }
        return answer;
    }

    /** Sends a form of the page opened last. */
    public MvcTestResult send(String page, Map<String, String> fields) {
        var request = mvc.post().uri(page).with(this::dress).param("_csrf", token);
        fields.forEach(request::param);
        return keep(request.exchange());
    }

    /** Signs in by the form. */
    public MvcTestResult signIn(String account, String password) {
        return send("/sign-in", Map.of("username", account, "password", password));
    }

    void useToken(String other) {
        token = other;
    }

    /** The token of the page opened last. */
    public String token() {
        return token;
    }

    Cookie session() {
        return cookies.get("motcua");
    }

    void useSession(Cookie other) {
        cookies.put("motcua", new Cookie("motcua", other.getValue()));
    }

    /** Makes the request one of this browser: with its cookies, from its address. */
    public MockHttpServletRequest dress(MockHttpServletRequest request) {
        request.setCookies(cookies.values().toArray(Cookie[]::new));
        request.setRemoteAddr(place);
        return request;
    }

    private MvcTestResult keep(MvcTestResult answer) {
        for (Cookie cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
