package vn.motcua.form;

import java.util.List;

/**
 * A unit that may be picked.
 *
 * @param code what is stored
 * @param name its name, such as Phường Trúc Bạch
 * @param otherNames names it had, or units that went into it had, by which it is found too
 */
public record UnitChoice(String code, String name, List<String> otherNames) {

    /** A unit that is known by its name alone. */
    public UnitChoice(String code, String name) {
        this(code, name, List.of());
    }
}
