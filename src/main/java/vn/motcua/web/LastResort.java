package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what never reached a controller: filters that refuse, addresses that lead nowhere. */
@Controller
class LastResort implements ErrorController {

    private final ProblemAnswers answers;
    private final Incidents incidents;

    LastResort(ProblemAnswers answers, Incidents incidents) {
        this.answers = answers;
        this.incidents = incidents;
    }

    /** The answer for the status and the cause that the servlet container reports. */
    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return answers.to(request, Problem.of(HttpStatus.FORBIDDEN, Problem.PAGE_TOO_OLD));
        }
        if (status != HttpStatus.INTERNAL_SERVER_ERROR) {
            return answers.to(request, Problem.of(status));
        }
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return answers.to(request, Problem.internal(incidents.record(cause)));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a code somebody typed the address /error.
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve((Integer) code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
