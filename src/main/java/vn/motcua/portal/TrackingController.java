package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Tracking;

/** Where a dossier stands, over the API, for whoever holds its code and its tracking key. */
@RestController
@Tag(name = "Tracking")
class TrackingController {

    private final Tracking tracking;
    private final DossierTelling telling;

    TrackingController(Tracking tracking, DossierTelling telling) {
        this.tracking = tracking;
        this.telling = telling;
    }

    @GetMapping("/api/tracking/{code}")
    @Operation(summary = "Where a dossier stands; a wrong code and a wrong key are answered alike")
    TrackingJson track(
            @PathVariable String code,
            @RequestParam(required = false) String key,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) {
        TrackingJson told = telling.tracked(tracking.tell(code, key, request.getRemoteAddr()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return told;
    }
}
