package vn.motcua.web;

import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages behind the links at the foot of every page. */
@Controller
class HelpPages {

    private final HealthEndpoint health;

    HelpPages(HealthEndpoint health) {
        this.health = health;
    }

    /** What happens to what people tell the city. */
    @GetMapping("/help/privacy")
    String privacy() {
        return "help/privacy";
    }

    /** How everybody can use these pages, and what to do where somebody cannot. */
    @GetMapping("/help/accessibility")
    String accessibility() {
        return "help/accessibility";
    }

    /** Whom to call, write to or complain to. */
    @GetMapping("/help/contact")
    String contact() {
        return "help/contact";
    }

    /** Whether everything works at this moment. */
    @GetMapping("/help/status")
    String status(Model model) {
        model.addAttribute("works", health.health().getStatus().equals(Status.UP));
        return "help/status";
    }
}
