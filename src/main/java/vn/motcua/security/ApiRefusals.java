package vn.motcua.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says no to calls of the API that come without an account, with a wrong one, or with one that may not. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ObjectMapper json;
    private final MessageSource messages;

    ApiRefusals(ObjectMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInSlowedDown slowed) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(slowed.seconds()));
            write(response, HttpStatus.TOO_MANY_REQUESTS, "sign-in.too-many");
            return;
        }
        // A browser would answer the challenge with a window of its own; it alone sends this header.
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"motcua\", charset=\"UTF-8\"");
        }
        write(response, HttpStatus.UNAUTHORIZED, "sign-in-required");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN, "forbidden");
    }

    private void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence(code, VIETNAMESE));
        problem.setProperty("code", code);
        problem.setProperty("message", sentence(code, VIETNAMESE));
        problem.setProperty("messageEn", sentence(code, Locale.ENGLISH));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }

    private String sentence(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
