package vn.motcua.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Units;

/** The units of the city over the API. */
@RestController
@Tag(name = "Units")
class UnitController {

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    @GetMapping("/api/units")
    @Operation(summary = "The city's units by tier, by the unit above and by words of the name")
    List<UnitJson> list(
            @RequestParam(required = false) String tier,
            @RequestParam(required = false) String parent,
            @RequestParam(required = false) String q) {
        Tier wanted = Blank.toNull(tier) == null ? null : Tier.of(tier);
        return units.search(wanted, Blank.toNull(parent), q, Integer.MAX_VALUE).stream().map(UnitJson::of).toList();
    }
}
