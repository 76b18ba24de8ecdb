package vn.motcua.enrolment;

/**
 * A school that enrols.
 *
 * @param code under which forms and seats know it
 * @param level the level
 * @param unit the code of the district whose education office approves its lists
 * @param name the name
 * @param address where it is
 */
public record School(String code, SchoolLevel level, String unit, String name, String address) {}
