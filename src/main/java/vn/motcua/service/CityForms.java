package vn.motcua.service;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.form.FormCheck;
import vn.motcua.form.FormInput;
import vn.motcua.form.SchoolChoices;
import vn.motcua.form.UnitChoice;
import vn.motcua.form.UnitChoices;
import vn.motcua.form.UnitGroup;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Forms know no city: here they get its units to pick from. */
@Configuration(proxyBeanMethods = false)
class CityForms {

    @Bean
    UnitChoices unitChoices(Units units) {
        return new UnitChoices(tier -> groups(units, Tier.of(tier)));
    }

    @Bean
    FormInput formInput(UnitChoices choices) {
        return new FormInput(choices);
    }

    @Bean
    FormCheck formCheck(Units units, SchoolChoices schools) {
        return new FormCheck((code, tier) -> tier == null
                ? units.find(code).isPresent()
                : units.exists(code, Tier.of(tier)), schools);
    }

    /** Communes stand under their district; the others stand alone. */
    private static List<UnitGroup> groups(Units units, Tier tier) {
        if (tier == Tier.COMMUNE) {
            return units.search(Tier.DISTRICT, null, null, Integer.MAX_VALUE).stream()
                    .map(district -> new UnitGroup(district.name(), choices(units.children(district.code()))))
                    .toList();
        }
        return List.of(new UnitGroup("", choices(units.search(tier, null, null, Integer.MAX_VALUE))));
    }

    private static List<UnitChoice> choices(List<Unit> units) {
        return units.stream().map(unit -> new UnitChoice(unit.code(), unit.name())).toList();
    }
}
