package vn.motcua.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Remembers the page that somebody wanted before signing in, with the browser, so that strangers make no sessions. */
class WayBack extends CookieRequestCache {

    WayBack(RequestMatcher pages) {
        setRequestMatcher(request -> isWholePage(request) && pages.matches(request));
        setCookieCustomizer(WayBack::protect);
    }

    private static boolean isWholePage(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return HttpMethod.GET.matches(request.getMethod())
                && !PageEntry.isPartOfPage(request)
                && (wanted == null || wanted.contains("text/html") || wanted.contains("*/*"));
    }

    private static void protect(Cookie cookie) {
        cookie.setAttribute("SameSite", "Lax");
    }
}
