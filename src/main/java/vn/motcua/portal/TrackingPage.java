package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.Tracking;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.web.Language;
import vn.motcua.web.Words;

/** Where a dossier stands, for whoever holds its code and its tracking key; a code alone opens nothing. */
@Controller
@RequestMapping("/tracking")
class TrackingPage {

    private final Tracking tracking;
    private final DossierViews views;
    private final Words words;

    TrackingPage(Tracking tracking, DossierViews views, Words words) {
        this.tracking = tracking;
        this.views = views;
        this.words = words;
    }

    @GetMapping
    String ask(Model model) {
        return form("", "", List.of(), model);
    }

    /** The way by the QR code on paper; without the key it asks for it. */
    @GetMapping("/{code}")
    String scanned(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return key.isBlank() ? form(code, "", List.of(), model) : show(code, key, request, response, model);
    }

    @PostMapping
    String asked(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<FieldProblem> missing = new ArrayList<>();
        if (code.isBlank()) {
            missing.add(problem("code", "portal.tracking.code-missing"));
        }
        if (key.isBlank()) {
            missing.add(problem("key", "portal.tracking.key-missing"));
        }
        if (!missing.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(code, key, missing, model);
        }
        return show(code, key, request, response, model);
    }

    private String show(
            String code, String key, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        try {
            DossierFile file = tracking.open(code.strip(), key.strip(), request.getRemoteAddr());
            model.addAttribute("view", views.tracked(file));
            return "portal/tracked";
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return form(code, key, List.of(problem("code", "portal.tracking.unknown")), model);
        }
    }

    private static String form(String code, String key, List<FieldProblem> problems, Model model) {
        model.addAttribute("code", code.strip());
        model.addAttribute("key", key.strip());
        model.addAttribute("problems", problems);
        return "portal/tracking";
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem(field, key, words.in(Language.VIETNAMESE, key), words.in(Language.ENGLISH, key));
    }
}
