package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.watch.LogContext;

/** Gives each request a number, which stands in every line that is logged for it and on its page when an accident happens. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumbers extends OncePerRequestFilter {

    private static final String NUMBER = RequestNumbers.class.getName() + ".number";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (LogContext numbered = LogContext.request(numberOf(request))) {
            chain.doFilter(request, response);
        }
    }

    /** The container comes a second time to ask for the page that says what went wrong: it is the same request. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String numberOf(HttpServletRequest request) {
        Object known = request.getAttribute(NUMBER);
        String number = known == null ? LogContext.newNumber() : known.toString();
        request.setAttribute(NUMBER, number);
        return number;
    }
}
