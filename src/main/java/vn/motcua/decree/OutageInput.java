package vn.motcua.decree;

/**
 * An outage as it was typed.
 *
 * @param fromDay the day on which it begins
 * @param fromTime the time of that day
 * @param toDay the day on which it ends
 * @param toTime the time of that day
 * @param reason why
 */
public record OutageInput(String fromDay, String fromTime, String toDay, String toTime, String reason) {}
