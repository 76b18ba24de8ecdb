package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Dossiers;
import vn.motcua.security.CurrentActor;

/** Filing over the API: the same key again gives the same receipt. */
@RestController
@Tag(name = "Dossiers")
class SubmissionController {

    private final Dossiers dossiers;
    private final CurrentActor current;

    SubmissionController(Dossiers dossiers, CurrentActor current) {
        this.dossiers = dossiers;
        this.current = current;
    }

    @PostMapping("/api/dossiers/{id}/submission")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Files a draft; the same Idempotency-Key again gives the same receipt")
    ReceiptJson submit(
            @PathVariable String id, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return ReceiptJson.of(dossiers.submit(current.get(), DossierId.of(id), SubmissionKey.of(key)));
    }
}
