package vn.motcua.form;

import java.util.List;

/**
 * Schools that stand together.
 *
 * @param zone {@value #IN_ZONE}, {@value #OUT_OF_ZONE} or {@value #DISTRICT}
 * @param name of the district; empty for the others, whose words are those of the form's bundle
 * @param choices the schools by code and name
 */
public record SchoolGroup(String zone, String name, List<UnitChoice> choices) {

    /** The schools in whose catchment the child lives. */
    public static final String IN_ZONE = "in-zone";

    /** The other schools of the same district. */
    public static final String OUT_OF_ZONE = "out-of-zone";

    /** The schools of a district, where it is not known where the child lives. */
    public static final String DISTRICT = "district";

    /** Keeps its own copy of the choices. */
    public SchoolGroup {
        choices = List.copyOf(choices);
    }
}
