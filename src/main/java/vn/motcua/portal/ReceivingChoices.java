package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.service.ReceivingUnits;
import vn.motcua.service.Service;

/** Finds the units among which an applicant chooses, a few at a time: by district, or by words of the name. */
@Component
class ReceivingChoices {

    private static final int FEW = 40;
    private static final int MATCHES = 12;

    private final ReceivingUnits receivingUnits;
    private final Units units;

    ReceivingChoices(ReceivingUnits receivingUnits, Units units) {
        this.receivingUnits = receivingUnits;
        this.units = units;
    }

    ReceivingChoice of(Service service, String district, String q) {
        List<Unit> all = receivingUnits.receivingUnits(service);
        if (all.size() == 1) {
            return new ReceivingChoice(all.get(0), List.of(), null, null, List.of());
        }
        if (all.size() <= FEW) {
            return new ReceivingChoice(null, List.of(), null, null, offers(all));
        }
        if (q != null) {
            List<Unit> found = receivingUnits.receivingUnits(service, null, q, MATCHES);
            return new ReceivingChoice(null, districts(), null, q, offers(found));
        }
        return units.find(district)
                .filter(unit -> unit.tier() == Tier.DISTRICT)
                .map(chosen -> in(chosen, service))
                .orElseGet(() -> new ReceivingChoice(null, districts(), null, null, List.of()));
    }

    private ReceivingChoice in(Unit district, Service service) {
        List<Unit> found = receivingUnits.receivingUnits(service, district.code(), null, Integer.MAX_VALUE);
        return new ReceivingChoice(null, districts(), district, null, offers(found));
    }

    private List<Unit> districts() {
        return units.search(Tier.DISTRICT, null, null, Integer.MAX_VALUE);
    }

    private List<ReceivingChoice.Offer> offers(List<Unit> found) {
        return found.stream()
                .map(unit -> new ReceivingChoice.Offer(unit.code(), unit.name(), above(unit)))
                .toList();
    }

    private String above(Unit unit) {
        return unit.tier() == Tier.COMMUNE ? units.find(unit.parent()).map(Unit::name).orElse("") : "";
    }
}
