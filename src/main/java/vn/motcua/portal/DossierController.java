package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.workflow.WorkQuery;

/** Dossiers over the API: drafts are opened and filled in, dossiers are found and read. */
@RestController
@RequestMapping("/api/dossiers")
@Tag(name = "Dossiers")
class DossierController {

    private final Drafts drafts;
    private final Dossiers dossiers;
    private final DossierFiles files;
    private final DossierTelling telling;
    private final CurrentActor current;

    DossierController(
            Drafts drafts, Dossiers dossiers, DossierFiles files, DossierTelling telling, CurrentActor current) {
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.files = files;
        this.telling = telling;
        this.current = current;
    }

    /** What a draft begins with. */
    record Opening(String service, String unit, Map<String, Object> answers) {}

    /** What was filled in. */
    record Filling(Map<String, Object> answers) {}

    @PostMapping
    @Operation(summary = "Opens a draft, prefilled with what the city knows of the applicant")
    ResponseEntity<DossierJson> open(@RequestBody Opening opening) {
        Dossier draft = drafts.open(current.get(), opening.service(), opening.unit(), orNone(opening.answers()));
        return tagged(ResponseEntity.created(URI.create("/api/dossiers/" + draft.id())), draft);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Keeps answers in a draft; If-Match with its version guards against a change elsewhere")
    ResponseEntity<DossierJson> save(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Filling filling) {
        Dossier draft = drafts.save(
                current.get(), DossierId.of(id), orNone(filling.answers()), DraftVersion.of(ifMatch));
        return tagged(ResponseEntity.ok(), draft);
    }

    @GetMapping
    @Operation(summary = "The dossiers that the caller may see, the latest change first")
    DossierListJson list(
            @RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit) {
        int size = WorkQuery.pageSize(limit);
        List<Dossier> found = dossiers.list(current.get(), DossierCursor.read(cursor), size + 1);
        List<Dossier> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? DossierCursor.after(shown) : null;
        return new DossierListJson(shown.stream().map(telling::line).toList(), next);
    }

    @GetMapping("/{idOrCode}")
    @Operation(summary = "A dossier by its id or its code")
    ResponseEntity<DossierJson> read(@PathVariable String idOrCode) {
        return tagged(ResponseEntity.ok(), dossiers.find(current.get(), idOrCode));
    }

    private ResponseEntity<DossierJson> tagged(ResponseEntity.BodyBuilder answer, Dossier dossier) {
        Actor reader = current.get();
        return answer.eTag(DraftVersion.tag(dossier.version())).body(telling.whole(reader, files.open(dossier)));
    }

    private static Map<String, Object> orNone(Map<String, Object> answers) {
        return answers == null ? Map.of() : answers;
    }
}
