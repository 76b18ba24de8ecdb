package vn.motcua.service;

/**
 * A call of the block that takes a seat: which question of the form names the school.
 *
 * @param school the key of the field with the school
 * @param group the key of the field with the group of age; empty where a school has seats of one kind
 */
public record SeatCall(String school, String group) {

    /** The key of the block. */
    public static final String BLOCK = "take-seat";

    /** The key under which a later step records another school; the latest of them counts instead of the form's. */
    public static final String ASSIGNED = "assignedSchool";

    static final String SCHOOL = "school";
    static final String GROUP = "group";

    /** What the properties of the call say. */
    public static SeatCall of(Node call) {
        return new SeatCall(
                call.properties().getOrDefault(SCHOOL, "").strip(), call.properties().getOrDefault(GROUP, "").strip());
    }
}
