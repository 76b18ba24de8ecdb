package vn.motcua.trust;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * How a door answered.
 *
 * @param status the status
 * @param location where it leads to, empty for nowhere
 * @param text what it says
 */
record Outcome(int status, String location, String text) {

    static Outcome of(MvcTestResult answer) {
        MockHttpServletResponse response = answer.getResponse();
        String location = response.getRedirectedUrl();
        return new Outcome(response.getStatus(), location == null ? "" : location,
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** Answered with content, or with the way to it. */
    boolean isAnswered() {
        return status / 100 == 2 || status / 100 == 3 && !leadsToSignIn();
    }

    /** Nothing here for this person. */
    boolean isRefused() {
        return status == 401 || status == 403 || status == 404 || status / 100 == 3 && leadsToSignIn();
    }

    /** The same without what names the dossier and what is new in every answer. */
    Outcome without(Subject subject) {
        String plain = text;
        for (String name : new String[] {subject.id(), subject.code(), subject.item(), subject.payment()}) {
            plain = name.isEmpty() ? plain : plain.replace(name, "…");
        }
        return new Outcome(status, location, plain.replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                .replaceAll("(name=\"_csrf\" content=\")[^\"]*", "$1"));
    }

    private boolean leadsToSignIn() {
        return location.endsWith("/sign-in") || location.endsWith("/sign-in?session");
    }
}
