package vn.motcua.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.form.SchoolChoices;
import vn.motcua.form.SchoolGroup;
import vn.motcua.form.UnitChoice;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Forms know no schools: here they get those of the city, in the catchment of a home and outside it. */
@Component("schoolChoices")
class FormSchools implements SchoolChoices {

    private final Schools schools;
    private final Units units;

    FormSchools(Schools schools, Units units) {
        this.schools = schools;
        this.units = units;
    }

    @Override
    public List<SchoolGroup> groups(String level, String commune) {
        return SchoolLevel.of(level)
                .map(known -> units.exists(commune, Tier.COMMUNE) ? byCatchment(known, commune) : byDistrict(known))
                .orElse(List.of());
    }

    @Override
    public boolean knows(String code, String level) {
        return schools.find(code).filter(school -> school.level().code().equals(level)).isPresent();
    }

    @Override
    public String name(String code) {
        return schools.find(code).map(School::name).orElse(code);
    }

    private List<SchoolGroup> byCatchment(SchoolLevel level, String commune) {
        List<School> near = schools.of(level, units.districtOf(commune).code());
        List<SchoolGroup> groups = new ArrayList<>();
        groups.add(new SchoolGroup(SchoolGroup.IN_ZONE, "",
                choices(near.stream().filter(school -> schools.isInCatchment(school, commune)).toList())));
        groups.add(new SchoolGroup(SchoolGroup.OUT_OF_ZONE, "",
                choices(near.stream().filter(school -> !schools.isInCatchment(school, commune)).toList())));
        groups.removeIf(group -> group.choices().isEmpty());
        return groups;
    }

    private List<SchoolGroup> byDistrict(SchoolLevel level) {
        Map<String, List<School>> districts = new LinkedHashMap<>();
        schools.of(level).forEach(school ->
                districts.computeIfAbsent(school.unit(), unit -> new ArrayList<>()).add(school));
        return districts.entrySet().stream()
                .map(district -> new SchoolGroup(SchoolGroup.DISTRICT,
                        units.find(district.getKey()).map(Unit::name).orElse(district.getKey()),
                        choices(district.getValue())))
                .toList();
    }

    private static List<UnitChoice> choices(List<School> schools) {
        return schools.stream().map(school -> new UnitChoice(school.code(), school.name())).toList();
    }
}
