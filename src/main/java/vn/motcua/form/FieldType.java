package vn.motcua.form;

import java.util.Arrays;
import java.util.Optional;

/** The shape of an input. */
public enum FieldType {
    /** One line. */
    TEXT("textfield"),
    /** Several lines. */
    TEXTAREA("textarea"),
    /** A number. */
    NUMBER("number"),
    /** A day. */
    DATE("datetime"),
    /** One of many. */
    SELECT("select"),
    /** One of a few. */
    RADIO("radio"),
    /** Yes or no. */
    CHECKBOX("checkbox"),
    /** Any of a few. */
    CHECKLIST("checklist");

    private final String component;

    FieldType(String component) {
        this.component = component;
    }

    static Optional<FieldType> ofComponent(String component) {
        return Arrays.stream(values()).filter(type -> type.component.equals(component)).findFirst();
    }

    boolean offersOptions() {
        return this == SELECT || this == RADIO || this == CHECKLIST;
    }
}
