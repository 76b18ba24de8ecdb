package vn.motcua.service;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Which units receive the dossiers of a service. */
@Component
public class ReceivingUnits {

    private final Units units;

    ReceivingUnits(Units units) {
        this.units = units;
    }

    /** Every unit that receives the service, in the order of the codes. */
    public List<Unit> receivingUnits(Service service) {
        return receivingUnits(service, null, null, Integer.MAX_VALUE);
    }

    /** The units that receive the service, by the unit above and words of the name; null asks for any. */
    public List<Unit> receivingUnits(Service service, String parent, String q, int limit) {
        Sheet sheet = service.sheet();
        Tier tier = Tier.of(sheet.tier());
        return units.search(tier, parent, q, Integer.MAX_VALUE).stream()
                .filter(unit -> isNamedBy(sheet, unit.code()))
                .limit(limit)
                .toList();
    }

    /** Whether that unit receives the service today. */
    public boolean receives(Service service, String unitCode) {
        return receivingUnits(service).stream().anyMatch(unit -> unit.code().equals(unitCode));
    }

    private static boolean isNamedBy(Sheet sheet, String code) {
        return sheet.receivingUnit().isEmpty() || sheet.receivingUnit().equals(code);
    }
}
