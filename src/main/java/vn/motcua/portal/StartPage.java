package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** Where an application begins: the applicant says which unit shall receive it, and gets a draft. */
@Controller
@RequestMapping("/services/{key}/start")
class StartPage {

    private static final int LATEST = 25;
    private static final int DRAFTS = 3;

    private final Services services;
    private final ReceivingChoices choices;
    private final Drafts drafts;
    private final Dossiers dossiers;
    private final CityClock clock;
    private final CurrentActor current;

    StartPage(
            Services services,
            ReceivingChoices choices,
            Drafts drafts,
            Dossiers dossiers,
            CityClock clock,
            CurrentActor current) {
        this.services = services;
        this.choices = choices;
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.clock = clock;
        this.current = current;
    }

    @GetMapping
    String choose(
            @PathVariable String key,
            @RequestParam(required = false) String district,
            @RequestParam(required = false) String q,
            Model model) {
        return page(key, district, q, List.of(), model);
    }

    @PostMapping
    Object begin(
            @PathVariable String key,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String district,
            @RequestParam(required = false) String q,
            Model model,
            HttpServletResponse response) {
        try {
            Dossier draft = drafts.open(applicant(), key, Blank.toNull(unit), Map.of());
            return SeeOther.to("/dossiers/" + draft.id() + "/edit");
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(key, district, q, refused.fields(), model);
        }
    }

    private String page(String key, String district, String q, List<FieldProblem> problems, Model model) {
        Actor applicant = applicant();
        Service service = services.onOffer(key, LocalDate.now(clock));
        model.addAttribute("line", ServiceLine.of(service.sheet()));
        model.addAttribute("choice", choices.of(service, Blank.toNull(district), Blank.toNull(q)));
        model.addAttribute("problems", problems);
        model.addAttribute("drafts", dossiers.list(applicant, null, LATEST).stream()
                .filter(dossier -> dossier.isDraft() && dossier.service().equals(key))
                .limit(DRAFTS)
                .toList());
        return "portal/start";
    }

    /** Whoever has not signed in is asked to, and comes back here; officers file nothing for themselves. */
    private Actor applicant() {
        Actor actor = current.get();
        if (!actor.isApplicant()) {
            throw new AccessDeniedException("Only applicants file dossiers");
        }
        return actor;
    }
}
