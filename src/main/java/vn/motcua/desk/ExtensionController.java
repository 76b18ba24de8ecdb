package vn.motcua.desk;

import java.time.OffsetDateTime;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Extensions;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.CurrentActor;

/** A leader gives a dossier more time, over the API. */
@RestController
class ExtensionController {

    private final Extensions extensions;
    private final CurrentActor current;

    ExtensionController(Extensions extensions, CurrentActor current) {
        this.extensions = extensions;
        this.current = current;
    }

    @PostMapping("/api/dossiers/{idOrCode}/extension")
    ExtensionJson extend(@PathVariable String idOrCode, @RequestBody Extensions.Request request) {
        Extensions.Change change = extensions.extend(current.get(), idOrCode, request);
        return new ExtensionJson(
                change.dossier().code(),
                OffsetDateTime.ofInstant(change.before(), CityClock.ZONE),
                OffsetDateTime.ofInstant(change.after(), CityClock.ZONE));
    }

    /**
     * How an extension moved the due date.
     *
     * @param code the dossier's number
     * @param dueBefore when it was due
     * @param dueAt when it is due now
     */
    record ExtensionJson(String code, OffsetDateTime dueBefore, OffsetDateTime dueAt) {}
}
