package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.security.CurrentActor;
import vn.motcua.slip.Slip;
import vn.motcua.slip.Slips;

/** The official papers about a dossier, for the officers of its units. */
@Controller
@RequestMapping("/desk/dossiers/{code}")
class SlipPage {

    private final Slips slips;
    private final DossierFiles files;
    private final CurrentActor current;

    SlipPage(Slips slips, DossierFiles files, CurrentActor current) {
        this.slips = slips;
        this.files = files;
        this.current = current;
    }

    @GetMapping("/slips/{kind}/{version}")
    void slip(
            @PathVariable String code,
            @PathVariable String kind,
            @PathVariable int version,
            HttpServletResponse response)
            throws IOException {
        Slip slip = slips.open(current.get(), code, kind, version);
        head(slip.name(), slip.file().size(), response);
        files.write(slip.sha256(), response.getOutputStream());
    }

    /** The way so far; what is issued at the end stands among the slips. */
    @GetMapping("/control-sheet")
    void controlSheet(@PathVariable String code, HttpServletResponse response) throws IOException {
        byte[] pdf = slips.controlSheet(current.get(), code);
        head("Phiếu kiểm soát " + code + ".pdf", pdf.length, response);
        response.getOutputStream().write(pdf);
    }

    private static void head(String name, long size, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(Slip.TYPE);
        response.setContentLengthLong(size);
    }
}
