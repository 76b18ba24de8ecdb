package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.workflow.Work;

/** What the applicant does with a filed dossier over the API: supplements it or takes it back. */
@RestController
@RequestMapping("/api/dossiers/{idOrCode}")
@Tag(name = "Dossiers")
class AnswerController {

    private final Work work;
    private final Dossiers dossiers;
    private final DossierFiles files;
    private final DossierTelling telling;
    private final CurrentActor current;

    AnswerController(
            Work work, Dossiers dossiers, DossierFiles files, DossierTelling telling, CurrentActor current) {
        this.work = work;
        this.dossiers = dossiers;
        this.files = files;
        this.telling = telling;
        this.current = current;
    }

    /** What is added, and a word to the officer. */
    record Supplement(Map<String, Object> answers, String note) {}

    /** Why the dossier is taken back. */
    record Withdrawal(String reason) {}

    @PostMapping("/supplement")
    @Operation(summary = "Answers the supplement that is asked; its documents were uploaded before")
    DossierJson supplement(@PathVariable String idOrCode, @RequestBody(required = false) Supplement supplement) {
        Actor applicant = current.get();
        UUID id = dossiers.find(applicant, idOrCode).id();
        Supplement sent = supplement == null ? new Supplement(null, null) : supplement;
        work.supplement(applicant, id, sent.answers() == null ? Map.of() : sent.answers(), sent.note());
        return told(applicant, id);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Takes a dossier back before its result is signed")
    DossierJson withdraw(@PathVariable String idOrCode, @RequestBody(required = false) Withdrawal withdrawal) {
        Actor applicant = current.get();
        UUID id = dossiers.find(applicant, idOrCode).id();
        dossiers.withdraw(applicant, id, withdrawal == null ? "" : withdrawal.reason());
        return told(applicant, id);
    }

    private DossierJson told(Actor applicant, UUID id) {
        return telling.whole(applicant, files.open(applicant, id.toString()));
    }
}
