package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.security.CurrentActor;
import vn.motcua.slip.Slips;

/** The official papers about a dossier over the API. */
@RestController
@Tag(name = "Papers")
class SlipController {

    private final Slips slips;
    private final Download download;
    private final CurrentActor current;

    SlipController(Slips slips, Download download, CurrentActor current) {
        this.slips = slips;
        this.download = download;
        this.current = current;
    }

    @GetMapping("/api/dossiers/{idOrCode}/slips/{kind}/{version}")
    @Operation(summary = "A slip: receipt, supplement, refusal, apology, stop, control")
    void slip(
            @PathVariable String idOrCode,
            @PathVariable String kind,
            @PathVariable int version,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        download.slip(slips.open(current.get(), idOrCode, kind, version), response);
    }
}
