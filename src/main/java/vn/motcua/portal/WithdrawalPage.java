package vn.motcua.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.security.CurrentActor;

/** The page before a dossier is taken back, for that cannot be undone. */
@Controller
@RequestMapping("/dossiers/{id}/withdrawal")
class WithdrawalPage {

    private final Dossiers dossiers;
    private final DossierFiles files;
    private final DossierViews views;
    private final CurrentActor current;

    WithdrawalPage(Dossiers dossiers, DossierFiles files, DossierViews views, CurrentActor current) {
        this.dossiers = dossiers;
        this.files = files;
        this.views = views;
        this.current = current;
    }

    @GetMapping
    Object ask(@PathVariable String id, Model model) {
        DossierView view = views.own(files.open(current.get(), id));
        if (!view.withdrawable()) {
            return SeeOther.to("/dossiers/" + id);
        }
        model.addAttribute("view", view);
        return "portal/withdrawal";
    }

    @PostMapping
    Object withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        Dossier dossier = dossiers.find(current.get(), id);
        dossiers.withdraw(current.get(), dossier.id(), reason.strip());
        flash.addFlashAttribute("withdrawn", true);
        return SeeOther.to("/dossiers/" + id);
    }
}
