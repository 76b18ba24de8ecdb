package vn.motcua.portal;

import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** What units are called; a code that is none of a unit is given back as it is. */
@Component
class UnitNames {

    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    String of(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }
}
