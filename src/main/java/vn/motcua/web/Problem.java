package vn.motcua.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;

/**
 * What went wrong with a request, before it is put into a page or into JSON.
 *
 * @param status the HTTP status
 * @param code the stable code; the key of its sentence
 * @param arguments what fills the sentence
 * @param fields the fields to mend
 * @param incident the number under which the cause is logged; empty where nothing is
 */
record Problem(HttpStatus status, String code, List<Object> arguments, List<FieldProblem> fields, String incident) {

    /** After how many seconds it is worth another try. */
    static final int RETRY_AFTER = 30;

    /** A form of a page that was opened before the browser forgot us, or that is not ours. */
    static final String PAGE_TOO_OLD = "page-too-old";

    static Problem of(Refusal refusal) {
        return new Problem(status(refusal.kind()), refusal.code(), Arrays.asList(refusal.arguments()), refusal.fields(), "");
    }

    static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, List.of(), List.of(), "");
    }

    /** The problem of a bare status, as the servlet container or Spring's own exceptions report it. */
    static Problem of(HttpStatus status) {
        return of(status, switch (status) {
            case UNAUTHORIZED -> "sign-in-required";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONFLICT -> "conflict";
            case PRECONDITION_FAILED -> "dossier.changed-elsewhere";
            case PAYLOAD_TOO_LARGE -> "document.too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-type";
            case TOO_MANY_REQUESTS -> "too-many";
            case SERVICE_UNAVAILABLE -> "busy";
            default -> status.is5xxServerError() ? "internal" : "malformed";
        });
    }

    static Problem internal(String incident) {
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", List.of(incident), List.of(), incident);
    }

    boolean worthAnotherTry() {
        return status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
