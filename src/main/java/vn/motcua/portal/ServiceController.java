package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.service.ReceivingUnits;
import vn.motcua.service.Question;
import vn.motcua.service.Service;
import vn.motcua.service.Services;
import vn.motcua.web.FormsWithSchools;

/** The services over the API: what is on offer, and everything that the law says about one of them. */
@RestController
@RequestMapping("/api/services")
@Tag(name = "Services")
class ServiceController {

    private final Services services;
    private final ReceivingUnits receivingUnits;
    private final FormsWithSchools forms;

    ServiceController(Services services, ReceivingUnits receivingUnits, FormsWithSchools forms) {
        this.services = services;
        this.receivingUnits = receivingUnits;
        this.forms = forms;
    }

    @GetMapping
    @Operation(summary = "Every service on offer, best match first where words are given")
    List<ServiceJson> list(
            @RequestParam(required = false) String field,
            @RequestParam(required = false) String tier,
            @RequestParam(required = false) Integer level,
            @RequestParam(required = false) String applicant,
            @RequestParam(required = false) String lifeEvent,
            @RequestParam(required = false) String q) {
        return services.search(new Question(field, tier, level, applicant, lifeEvent, q)).stream().map(ServiceJson::of).toList();
    }

    @GetMapping("/{key}")
    @Operation(summary = "The sheet of a service, with its form and the documents to hand in")
    SheetJson sheet(@PathVariable String key) {
        Service service = services.get(key);
        return SheetJson.of(service, forms.of(service.form()));
    }

    @GetMapping(value = "/{key}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "The BPMN diagram that the engine executes for a service")
    String diagram(@PathVariable String key) {
        return services.get(key).diagram().xml();
    }

    @GetMapping("/{key}/units")
    @Operation(summary = "The units that receive a service")
    List<UnitJson> units(
            @PathVariable String key,
            @RequestParam(required = false) String parent,
            @RequestParam(required = false) String q) {
        return receivingUnits.receivingUnits(services.get(key), Blank.toNull(parent), q, Integer.MAX_VALUE).stream()
                .map(UnitJson::of)
                .toList();
    }
}
