package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.security.CurrentActor;
import vn.motcua.slip.Slips;

/** The official papers about the applicant's dossier, to keep. */
@Controller
@RequestMapping("/dossiers/{id}/slips")
class SlipPage {

    private final Slips slips;
    private final Download download;
    private final CurrentActor current;

    SlipPage(Slips slips, Download download, CurrentActor current) {
        this.slips = slips;
        this.download = download;
        this.current = current;
    }

    @GetMapping("/{kind}/{version}")
    void slip(
            @PathVariable String id,
            @PathVariable String kind,
            @PathVariable int version,
            HttpServletResponse response)
            throws IOException {
        download.slip(slips.open(current.get(), id, kind, version), response);
    }

    /** The applicant's own copy of form 01, with the look-up code. */
    @GetMapping("/receipt/{version}/own")
    void own(@PathVariable String id, @PathVariable int version, HttpServletResponse response) throws IOException {
        Slips.OwnCopy copy = slips.ownCopy(current.get(), id, version);
        download.pdf(copy.name(), copy.pdf(), response);
    }
}
