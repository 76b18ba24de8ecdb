package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Leads whoever opens a closed page without an account to the sign-in, from whole pages and from parts alike. */
@Component
class PageEntry implements AuthenticationEntryPoint {

    static final String SIGN_IN = "/sign-in";

    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    PageEntry(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!isPage(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = request.getContextPath() + SIGN_IN;
        if (isPartOfPage(request)) {
            // A redirect would put the sign-in page into the middle of the one that is open.
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        // What was sent without a session is lost: the sign-in says so.
        response.sendRedirect(HttpMethod.POST.matches(request.getMethod()) ? page + "?session" : page);
    }

    /** An address that leads nowhere says so, instead of asking for a password first. */
    boolean isPage(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return pages.getObject().getHandler(request) != null;
        } catch (Exception answersOtherwise) {
            return true;
        }
    }

    /** Whether the page's own script asks for a part of it. */
    static boolean isPartOfPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
