package vn.motcua.city;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.notification.Undelivered;

/** Tries the letters once more that were given up. */
@Controller
class LettersPage {

    private final Undelivered undelivered;

    LettersPage(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @PostMapping("/city/letters")
    View tryAgain(RedirectAttributes flash) {
        flash.addFlashAttribute("letterTries", undelivered.tryAgain());
        RedirectView overview = new RedirectView("/city", true);
        overview.setStatusCode(HttpStatus.SEE_OTHER);
        overview.setExposeModelAttributes(false);
        return overview;
    }
}
