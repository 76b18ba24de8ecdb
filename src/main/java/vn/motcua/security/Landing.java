package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a sign-in leads: to the page that was wanted, if it is one of theirs, and else to where their day begins. */
class Landing implements AuthenticationSuccessHandler {

    private final RequestCache wayBack;

    Landing(RequestCache wayBack) {
        this.wayBack = wayBack;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Kind kind = ((Actor) authentication.getPrincipal()).kind();
        String root = request.getContextPath();
        Optional<String> wanted = Optional.ofNullable(wayBack.getRequest(request, response)).map(Landing::page);
        wayBack.removeRequest(request, response);
        response.sendRedirect(wanted.filter(page -> page.startsWith(root + "/") && !page.startsWith("//"))
                .filter(page -> Area.isOpenFor(kind, page.substring(root.length())))
                .orElse(root + Area.homeOf(kind)));
    }

    /** The page alone, without the host: what a cookie says leads nowhere but within this house. */
    private static String page(SavedRequest wanted) {
        UriComponents address =
                UriComponentsBuilder.fromUriString(wanted.getRedirectUrl()).build();
        return address.getQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery();
    }
}
