package vn.motcua.city;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;
import vn.motcua.security.Kind;

/** The box on the city's page that moves the demo's clock. */
@Controller
@Profile("demo")
class DemoClockPage {

    private final DemoClock clock;
    private final CurrentActor current;

    DemoClockPage(DemoClock clock, CurrentActor current) {
        this.clock = clock;
        this.current = current;
    }

    @PostMapping("/city/clock")
    View move(@RequestParam String advance, RedirectAttributes flash) {
        if (current.get().kind() != Kind.ADMIN) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
        }
        clock.move(new DemoClock.Move(advance, null));
        flash.addFlashAttribute("moved", true);
        RedirectView overview = new RedirectView("/city", true);
        overview.setStatusCode(HttpStatus.SEE_OTHER);
        overview.setExposeModelAttributes(false);
        return overview;
    }
}
