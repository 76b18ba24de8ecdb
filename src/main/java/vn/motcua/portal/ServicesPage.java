package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** The list of services: searched in everyday words and narrowed by field, tier and level. */
@Controller
class ServicesPage {

    private static final List<String> TIERS = List.of("commune", "district", "department");

    private final Services services;

    ServicesPage(Services services) {
        this.services = services;
    }

    @GetMapping("/services")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(required = false) Integer level,
            Model model) {
        model.addAttribute("q", q.strip());
        model.addAttribute("field", field);
        model.addAttribute("tier", tier);
        model.addAttribute("level", level);
        model.addAttribute("fields", fields());
        model.addAttribute("tiers", TIERS);
        model.addAttribute("found", services.search(field, tier, level, q).stream()
                .map(Service::sheet)
                .map(ServiceLine::of)
                .toList());
        return "portal/services";
    }

    private List<String> fields() {
        return services.search(null, null, null, null).stream()
                .map(service -> service.sheet().field())
                .distinct()
                .sorted()
                .toList();
    }
}
