package vn.motcua.form;

import java.util.List;

/** The schools that may be picked in a form. */
public interface SchoolChoices {

    /**
     * The schools of a level: those in the catchment of a commune and the others of its district, or all by district.
     *
     * @param level kindergarten, primary or lower-secondary
     * @param commune the code of the commune where the child lives; null or anything else where it is not known
     */
    List<SchoolGroup> groups(String level, String commune);

    /** Whether there is a school of that code on that level. */
    boolean knows(String code, String level);

    /** The name for a code; what is no code is given back as it is. */
    String name(String code);

    /** No schools at all, for forms that ask for none. */
    static SchoolChoices none() {
        return new SchoolChoices() {

            @Override
            public List<SchoolGroup> groups(String level, String commune) {
                return List.of();
            }

            @Override
            public boolean knows(String code, String level) {
                return false;
            }

            @Override
            public String name(String code) {
                return code;
            }
        };
    }
}
