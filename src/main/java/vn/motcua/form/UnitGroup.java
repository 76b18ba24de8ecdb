package vn.motcua.form;

import java.util.List;

/**
 * Units that stand together, such as the communes of a district.
 *
 * @param name what they stand under, empty where nothing is to be said
 * @param choices the units, in the order in which they are shown
 */
public record UnitGroup(String name, List<UnitChoice> choices) {

    /** A unit of the group with the name of the group behind it, as people write addresses. */
    public String fullName(UnitChoice choice) {
        return name.isBlank() ? choice.name() : choice.name() + ", " + name;
    }
}
