package vn.motcua.enrolment;

import java.util.Arrays;
import java.util.Optional;

/** A level of school into which children are enrolled. */
public enum SchoolLevel {
    /** From two years up to five. */
    KINDERGARTEN("kindergarten"),
    /** Grades 1 to 5. */
    PRIMARY("primary"),
    /** Grades 6 to 9. */
    LOWER_SECONDARY("lower-secondary");

    private final String code;

    SchoolLevel(String code) {
        this.code = code;
    }

    /** The word of the diagrams, the forms and the tables. */
    public String code() {
        return code;
    }

    /** The level of that word; empty where there is none. */
    public static Optional<SchoolLevel> of(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }
}
