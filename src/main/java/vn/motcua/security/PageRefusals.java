package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refuses, and lets the page that says so know why: a form that is too old is not somebody else's page. */
class PageRefusals implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!response.isCommitted()) {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
