package vn.motcua.portal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.service.Question;
import vn.motcua.service.Service;
import vn.motcua.service.Services;
import vn.motcua.service.Sheet;

/** The list of services: searched in everyday words and narrowed by field, tier and level. */
@Controller
class ServicesPage {

    private static final List<String> TIERS = List.of("commune", "district", "department");
    private static final List<String> APPLICANTS = List.of("citizen", "business", "organisation");

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
            @RequestParam(defaultValue = "") String applicant,
            @RequestParam(defaultValue = "") String lifeEvent,
            Model model) {
        Question question = new Question(field, tier, level, applicant, lifeEvent, q.strip());
        model.addAttribute("asked", question);
        model.addAttribute("fields", named(sheet -> Stream.of(sheet.field())));
        model.addAttribute("lifeEvents", LifeEvent.of(services.search(Question.ANYTHING)));
        model.addAttribute("tiers", TIERS);
        model.addAttribute("applicants", APPLICANTS);
        model.addAttribute("narrowed", !question.equals(new Question("", "", null, "", "", question.q())));
        model.addAttribute("groups", groups(question));
        return "portal/services";
    }

    /** By field as long as nobody searches by words; the best answers first where somebody does. */
    private Map<String, List<ServiceLine>> groups(Question question) {
        Function<Sheet, String> group = question.q().isEmpty() ? Sheet::field : sheet -> "";
        return services.search(question).stream()
                .map(Service::sheet)
                .collect(Collectors.groupingBy(
                        group, TreeMap::new, Collectors.mapping(ServiceLine::of, Collectors.toList())));
    }

    /** What the sheets of the services name, each once, in the order of the alphabet. */
    private List<String> named(Function<Sheet, Stream<String>> words) {
        return services.search(Question.ANYTHING).stream()
                .map(Service::sheet)
                .flatMap(words)
                .distinct()
                .sorted()
                .toList();
    }
}
