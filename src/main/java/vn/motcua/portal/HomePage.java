package vn.motcua.portal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.service.Question;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** The front door: find a service by everyday words, by its field or by what happened in life; track a dossier. */
@Controller
class HomePage {

    private final Services services;

    HomePage(Services services) {
        this.services = services;
    }

    @GetMapping("/")
    String home(Model model) {
        List<Service> onOffer = services.search(Question.ANYTHING);
        model.addAttribute("total", onOffer.size());
        model.addAttribute("fields", countOf(onOffer));
        model.addAttribute("lifeEvents", LifeEvent.of(onOffer));
        return "portal/home";
    }

    /** The fields that have services, with how many. */
    private static Map<String, Long> countOf(List<Service> services) {
        return services.stream()
                .collect(Collectors.groupingBy(
                        service -> service.sheet().field(), TreeMap::new, Collectors.counting()));
    }
}
