package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.motcua.refusal.Refusal;

/** The one place where refusals and accidents become answers, for the pages and for the API. */
@ControllerAdvice
class Problems {

    private final ProblemAnswers answers;
    private final Incidents incidents;

    Problems(ProblemAnswers answers, Incidents incidents) {
        this.answers = answers;
        this.incidents = incidents;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return answers.to(request, Problem.of(refusal));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, TypeMismatchException.class, MultipartException.class})
    Object malformed(HttpServletRequest request) {
        return answers.to(request, Problem.of(HttpStatus.BAD_REQUEST));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answers.to(request, Problem.of(HttpStatus.PAYLOAD_TOO_LARGE));
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object changedElsewhere(HttpServletRequest request) {
        return answers.to(request, Problem.of(HttpStatus.CONFLICT, "dossier.changed-elsewhere"));
    }

    @ExceptionHandler({
        PessimisticLockingFailureException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    Object busy(Exception cause, HttpServletRequest request) {
        incidents.note(cause);
        return answers.to(request, Problem.of(HttpStatus.SERVICE_UNAVAILABLE));
    }

    // Thrown on: the filters of Spring Security ask for a sign-in or refuse.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notAllowed(RuntimeException refused) {
        throw refused;
    }

    // Whoever asked has gone away; there is nobody to answer.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler
    Object anythingElse(Exception cause, HttpServletRequest request) {
        if (cause instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return status.is5xxServerError()
                    ? answers.to(request, Problem.internal(incidents.record(cause)))
                    : answers.to(request, Problem.of(status), known.getHeaders());
        }
        return answers.to(request, Problem.internal(incidents.record(cause)));
    }
}
