package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;

/** The papers of a dossier over the API: handed in, taken out, fetched. */
@RestController
@RequestMapping("/api/dossiers/{idOrCode}")
@Tag(name = "Papers")
class PaperController {

    private final Dossiers dossiers;
    private final Drafts drafts;
    private final Upload upload;
    private final Download download;
    private final CurrentActor current;

    PaperController(Dossiers dossiers, Drafts drafts, Upload upload, Download download, CurrentActor current) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.upload = upload;
        this.download = download;
        this.current = current;
    }

    @PutMapping(value = "/documents/{key}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Hands a document in, to a draft or to the supplement that is asked")
    DocumentJson handIn(
            @PathVariable String idOrCode,
            @PathVariable String key,
            @RequestPart(required = false) MultipartFile file) {
        Actor applicant = current.get();
        return DocumentJson.of(upload.keep(applicant, dossiers.find(applicant, idOrCode), key, file));
    }

    @DeleteMapping("/documents/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a document out of a draft")
    void takeOut(@PathVariable String idOrCode, @PathVariable String key) {
        drafts.detach(current.get(), DossierId.of(idOrCode), key);
    }

    @GetMapping("/documents/{key}")
    @Operation(summary = "The document itself")
    void document(
            @PathVariable String idOrCode,
            @PathVariable String key,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        download.document(current.get(), idOrCode, key, response);
    }

    @GetMapping("/results/{number}")
    @Operation(summary = "A paper that the city issued")
    void result(
            @PathVariable String idOrCode,
            @PathVariable int number,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        download.result(current.get(), idOrCode, number, response);
    }
}
