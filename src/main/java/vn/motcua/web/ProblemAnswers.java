package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Puts a problem into the form that the asker reads: problem details under {@code /api}, a calm page elsewhere. */
@Component
class ProblemAnswers {

    private static final Set<HttpStatus> OWN_PAGE = Set.of(
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.CONFLICT,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.INTERNAL_SERVER_ERROR,
            HttpStatus.SERVICE_UNAVAILABLE);

    private final Words words;

    ProblemAnswers(Words words) {
        this.words = words;
    }

    Object to(HttpServletRequest request, Problem problem) {
        return to(request, problem, HttpHeaders.EMPTY);
    }

    Object to(HttpServletRequest request, Problem problem, HttpHeaders more) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(more);
        headers.setCacheControl("no-store");
        if (problem.worthAnotherTry()) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Problem.RETRY_AFTER));
        }
        return isApi(request) ? json(problem, headers) : page(request, problem, headers);
    }

    private ResponseEntity<ProblemDetail> json(Problem problem, HttpHeaders headers) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:motcua:problem:" + problem.code()));
        detail.setTitle(problem.status().getReasonPhrase());
        detail.setDetail(sentence(problem, Language.current()));
        detail.setProperty("code", problem.code());
        detail.setProperty("message", sentence(problem, Language.VIETNAMESE));
        detail.setProperty("messageEn", sentence(problem, Language.ENGLISH));
        detail.setProperty("fields", problem.fields());
        if (!problem.incident().isEmpty()) {
            detail.setProperty("incident", problem.incident());
        }
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private ModelAndView page(HttpServletRequest request, Problem problem, HttpHeaders headers) {
        boolean part = request.getHeader("HX-Request") != null;
        if (part) {
            // Said at the top of the page that is open, which keeps all that was typed into it.
            headers.set("HX-Retarget", "#notice");
            headers.set("HX-Reswap", "innerHTML");
        }
        write(headers);
        String view = OWN_PAGE.contains(problem.status()) ? String.valueOf(problem.status().value()) : "error";
        return new ModelAndView(
                part ? "error/notice" : "error/" + view,
                Map.of(
                        "sentence", sentence(problem, Language.current()),
                        "problems", problem.fields(),
                        "incident", problem.incident(),
                        "code", problem.code()),
                problem.status());
    }

    private String sentence(Problem problem, Locale language) {
        return words.ofRefusal(language, problem.code(), problem.arguments().toArray());
    }

    private static void write(HttpHeaders headers) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getResponse() != null) {
            headers.forEach((name, values) -> current.getResponse().setHeader(name, String.join(", ", values)));
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = first == null ? request.getRequestURI() : first.toString();
        return path.substring(Math.min(path.length(), request.getContextPath().length())).startsWith("/api/");
    }
}
