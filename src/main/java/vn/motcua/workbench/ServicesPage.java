package vn.motcua.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.form.Answers;
import vn.motcua.form.UnitChoices;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** The designer's first look: what runs in which version, what was refused and why. */
@Controller
class ServicesPage {

    private final Services services;
    private final LaneLines lanes;
    private final UnitChoices units;
    private final CityClock clock;

    ServicesPage(Services services, LaneLines lanes, UnitChoices units, CityClock clock) {
        this.services = services;
        this.lanes = lanes;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/workbench")
    String all(Model model) {
        List<Service> running = services.onOffer(LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
        Map<String, List<ServiceLine>> byField = running.stream()
                .map(ServiceLine::new)
                .collect(Collectors.groupingBy(ServiceLine::fieldKey, TreeMap::new, Collectors.toList()));
        model.addAttribute("fields", byField);
        model.addAttribute("count", running.size());
        model.addAttribute("violations", services.refused());
        return "workbench/services";
    }

    @GetMapping("/workbench/services/{key}")
    String one(@PathVariable String key, Model model) {
        Service service = services.get(key);
        model.addAttribute("line", new ServiceLine(service));
        model.addAttribute("service", service);
        model.addAttribute("lanes", lanes.of(service.diagram()));
        model.addAttribute("pages", service.form().pages());
        model.addAttribute("answers", Answers.none());
        model.addAttribute("problems", List.of());
        model.addAttribute("units", units);
        return "workbench/service";
    }

    /** The drawing as it runs. */
    @GetMapping("/workbench/services/{key}/diagram.bpmn")
    ResponseEntity<String> drawing(@PathVariable String key) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noCache())
                .body(services.get(key).diagram().xml());
    }
}
