package vn.motcua.portal;

import org.springframework.stereotype.Component;
import vn.motcua.form.SchoolChoices;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** What units and schools are called; a code that is none of theirs is given back as it is. */
@Component
class UnitNames {

    private final Units units;
    private final SchoolChoices schools;

    UnitNames(Units units, SchoolChoices schools) {
        this.units = units;
        this.schools = schools;
    }

    String of(String code) {
        return units.find(code).map(Unit::name).orElseGet(() -> schools.name(code));
    }
}
