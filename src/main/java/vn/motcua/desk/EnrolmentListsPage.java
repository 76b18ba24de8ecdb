package vn.motcua.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.security.CurrentActor;

/** The head of the education office approves the lists of enrolment, many dossiers in one go. */
@Controller
@RequestMapping("/desk/enrolment")
class EnrolmentListsPage {

    private final EnrolmentLists lists;
    private final CurrentActor current;

    EnrolmentListsPage(EnrolmentLists lists, CurrentActor current) {
        this.lists = lists;
        this.current = current;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("lists", lists.of(current.get()));
        return "desk/enrolment";
    }

    @PostMapping
    View approve(@RequestParam(name = "item", required = false) List<String> items, RedirectAttributes flash) {
        List<EnrolmentLists.Outcome> outcomes =
                lists.approve(current.get(), items == null ? List.of() : items);
        flash.addFlashAttribute("approved", outcomes.stream().filter(outcome -> outcome.why() == null).count());
        flash.addFlashAttribute("missed", outcomes.stream().filter(outcome -> outcome.why() != null).toList());
        return SeeOther.to("/desk/enrolment");
    }
}
