package vn.motcua.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.enrolment.Rounds;
import vn.motcua.form.Answers;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** One service: who may apply, where, with which papers, how long it takes, what it costs; and its diagram. */
@Controller
@RequestMapping("/services/{key}")
class ServicePage {

    private final Services services;
    private final Rounds rounds;

    ServicePage(Services services, Rounds rounds) {
        this.services = services;
        this.rounds = rounds;
    }

    @GetMapping
    String sheet(@PathVariable String key, Model model) {
        Service service = services.get(key);
        model.addAttribute("line", ServiceLine.of(service.sheet()));
        model.addAttribute("sheet", service.sheet());
        model.addAttribute("slots", service.form().documents());
        model.addAttribute("always", service.form().visiblePages(Answers.none()).stream()
                .flatMap(page -> page.documents().stream())
                .map(slot -> slot.key())
                .toList());
        model.addAttribute("steps", service.diagram().straightWay());
        model.addAttribute("window", Rounds.levelOf(service).map(rounds::window).orElse(null));
        return "portal/service";
    }

    @GetMapping("/diagram")
    String diagram(@PathVariable String key, Model model) {
        Service service = services.get(key);
        model.addAttribute("line", ServiceLine.of(service.sheet()));
        model.addAttribute("steps", service.diagram().straightWay());
        return "portal/service-diagram";
    }
}
