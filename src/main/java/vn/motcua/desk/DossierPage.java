package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Extensions;
import vn.motcua.payment.Payments;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;
import vn.motcua.slip.Slips;
import vn.motcua.workflow.WorkList;

/** The dossiers of the reader's units: found by their code, read, and seen on their way through the diagram. */
@Controller
class DossierPage {

    private static final int PAGE = 25;

    private final Dossiers dossiers;
    private final DossierFiles files;
    private final DossierSheets sheets;
    private final DossierLines lines;
    private final DossierCodeSearch codes;
    private final WorkList list;
    private final WorkLines work;
    private final Payments payments;
    private final Slips slips;
    private final Extensions extensions;
    private final CurrentActor current;

    DossierPage(
            Dossiers dossiers,
            DossierFiles files,
            DossierSheets sheets,
            DossierLines lines,
            DossierCodeSearch codes,
            WorkList list,
            WorkLines work,
            Payments payments,
            Slips slips,
            Extensions extensions,
            CurrentActor current) {
        this.dossiers = dossiers;
        this.files = files;
        this.sheets = sheets;
        this.lines = lines;
        this.codes = codes;
        this.list = list;
        this.work = work;
        this.payments = payments;
        this.slips = slips;
        this.extensions = extensions;
        this.current = current;
    }

    @GetMapping("/desk/dossiers")
    Object find(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) String before, Model model) {
        if (!q.isBlank()) {
            String code = codes.find(current.get(), q);
            if (code != null) {
                return SeeOther.to("/desk/dossiers/" + code);
            }
        }
        List<Dossier> found = dossiers.list(current.get(), place(before), PAGE + 1);
        List<Dossier> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("q", q);
        model.addAttribute("lines", lines.of(shown));
        model.addAttribute("first", before == null ? null : "/desk/dossiers");
        model.addAttribute("next", found.size() > PAGE ? "/desk/dossiers?before=" + after(shown) : null);
        return "desk/dossiers";
    }

    @GetMapping("/desk/dossiers/{code}")
    String read(@PathVariable String code, Model model) {
        DossierSheet sheet = sheets.open(current.get(), code);
        model.addAttribute("sheet", sheet);
        model.addAttribute("slips", slips.of(current.get(), sheet.file().dossier().id()));
        model.addAttribute("fees", FeeLine.of(payments, sheet.file().dossier().id()));
        model.addAttribute("open", work.of(current.get(), list.ofDossier(current.get(), code)));
        model.addAttribute("extendable", extensions.isPossible(current.get(), sheet.file().dossier()));
        return "desk/dossier";
    }

    @GetMapping("/desk/dossiers/{code}/diagram")
    String diagram(@PathVariable String code, Model model) {
        model.addAttribute("sheet", sheets.open(current.get(), code));
        return "desk/diagram";
    }

    /** The drawing in exactly the version on which the dossier runs. */
    @GetMapping("/desk/dossiers/{code}/diagram.bpmn")
    ResponseEntity<String> drawing(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noStore())
                .body(files.open(current.get(), code).service().diagram().xml());
    }

    private static String after(List<Dossier> shown) {
        Dossier last = shown.get(shown.size() - 1);
        return last.milestones().changedAt() + "_" + last.id();
    }

    private static Dossiers.Place place(String text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = text.split("_", 2);
            return new Dossiers.Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException unreadable) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed");
        }
    }
}
