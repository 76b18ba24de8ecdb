package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Extensions;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;

/** A leader gives a dossier more time: the form, the new due date to confirm, and then the extension. */
@Controller
@RequestMapping("/desk/dossiers/{code}/extension")
class ExtensionPage {

    private static final Extensions.Request BLANK = new Extensions.Request("", "", "");

    private final Extensions extensions;
    private final CurrentActor current;

    ExtensionPage(Extensions extensions, CurrentActor current) {
        this.extensions = extensions;
        this.current = current;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        return page(extensions.open(current.get(), code), BLANK, List.of(), model);
    }

    @PostMapping
    Object send(
            @PathVariable String code,
            @ModelAttribute("input") Extensions.Request input,
            @RequestParam(defaultValue = "preview") String then,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            if (then.equals("confirm")) {
                extensions.extend(current.get(), code, input);
                flash.addFlashAttribute("extended", true);
                return SeeOther.to("/desk/dossiers/" + code);
            }
            model.addAttribute("change", extensions.preview(current.get(), code, input));
            return page(extensions.open(current.get(), code), input, List.of(), model);
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(extensions.open(current.get(), code), input, refused.fields(), model);
        }
    }

    private static String page(Dossier dossier, Extensions.Request input, List<FieldProblem> problems, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("input", input);
        model.addAttribute("problems", problems);
        return "desk/extension";
    }
}
