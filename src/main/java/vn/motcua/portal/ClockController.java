package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Tracking;
import vn.motcua.security.CurrentActor;
import vn.motcua.web.ClockViews;

/** How a due date comes about, over the API: each day counted or not, each stop, each article. */
@RestController
@Tag(name = "Dossiers")
class ClockController {

    private final DossierFiles files;
    private final Tracking tracking;
    private final ClockViews clocks;
    private final CurrentActor current;

    ClockController(DossierFiles files, Tracking tracking, ClockViews clocks, CurrentActor current) {
        this.files = files;
        this.tracking = tracking;
        this.clocks = clocks;
        this.current = current;
    }

    @GetMapping("/api/dossiers/{idOrCode}/clock")
    @Operation(summary = "How the due date of a dossier comes about, day by day")
    ResponseEntity<ClockJson> read(@PathVariable String idOrCode) {
        return told(files.open(current.get(), idOrCode));
    }

    @GetMapping("/api/tracking/{code}/clock")
    @Operation(summary = "The same for whoever holds the tracking key")
    ResponseEntity<ClockJson> track(
            @PathVariable String code,
            @RequestParam(required = false) String key,
            @Parameter(hidden = true) HttpServletRequest request) {
        return told(tracking.open(code, key, request.getRemoteAddr()));
    }

    private ResponseEntity<ClockJson> told(DossierFile file) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ClockJson.of(file, clocks.of(file)));
    }
}
