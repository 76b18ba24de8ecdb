package vn.motcua.portal;

import vn.motcua.organisation.Unit;

/**
 * A unit, as the API tells it.
 *
 * @param code the city's code
 * @param name the name that people see
 * @param type what it is called by law
 * @param tier the level on which it stands
 * @param parent the code of the unit above, null for the city
 */
record UnitJson(String code, String name, String type, String tier, String parent) {

    static UnitJson of(Unit unit) {
        return new UnitJson(unit.code(), unit.name(), unit.type(), unit.tier().code(), Blank.toNull(unit.parent()));
    }
}
