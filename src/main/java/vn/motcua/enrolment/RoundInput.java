package vn.motcua.enrolment;

/**
 * The times of a round as they were typed.
 *
 * @param opensDay the day on which it opens
 * @param opensTime the time of that day
 * @param closesDay the day on which it closes
 * @param closesTime the time of that day
 * @param reason why it is changed
 */
public record RoundInput(String opensDay, String opensTime, String closesDay, String closesTime, String reason) {}
