package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkQuery;
import vn.motcua.workflow.WorkView;

/** An applicant's dossiers: what waits for him first, then drafts, then all that was filed. */
@Controller
class OwnDossiersPage {

    private static final int PAGE = 25;

    private final Dossiers dossiers;
    private final WorkList work;
    private final OwnDossierLines lines;
    private final CurrentActor current;

    OwnDossiersPage(Dossiers dossiers, WorkList work, OwnDossierLines lines, CurrentActor current) {
        this.dossiers = dossiers;
        this.work = work;
        this.lines = lines;
        this.current = current;
    }

    @GetMapping("/dossiers")
    String list(@RequestParam(required = false) String cursor, Model model) {
        Actor applicant = current.get();
        List<Dossier> found = dossiers.list(applicant, DossierCursor.read(cursor), PAGE + 1);
        List<Dossier> shown = found.subList(0, Math.min(PAGE, found.size()));
        List<WorkItem> asked = work.page(applicant, new WorkQuery(WorkView.MINE, null, null, null, PAGE)).items();
        model.addAttribute("asked", asked.stream().map(lines::of).toList());
        model.addAttribute("drafts", shown.stream().filter(Dossier::isDraft).map(lines::of).toList());
        model.addAttribute("filed", shown.stream().filter(dossier -> !dossier.isDraft()).map(lines::of).toList());
        model.addAttribute("first", cursor == null ? null : "/dossiers");
        model.addAttribute("next", found.size() > PAGE ? "/dossiers?cursor=" + DossierCursor.after(shown) : null);
        return "portal/dossiers";
    }
}
