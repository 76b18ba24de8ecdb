package vn.motcua.web;

import java.time.Instant;
import java.util.List;

/**
 * The legal clock of a dossier in words, the same on every page.
 *
 * @param state where it stands, as word, sign and colour
 * @param due the legal due date; null before acceptance
 * @param meter how much of the time is used; null before acceptance
 * @param lines the sentences under it: the limit, why it stands, what was promised anew
 * @param parts how the due date comes about; empty before acceptance
 * @param ended whether it has ended, with the result or without
 * @param stopped whether it stands because the applicant is awaited
 */
public record ClockView(
        TimeState state, Instant due, Meter meter, List<String> lines, List<Part> parts, boolean ended, boolean stopped) {

    /**
     * How much of the time is used.
     *
     * @param used so many hours or days
     * @param total of so many
     * @param text both in words, for instance "ngày 3 trên 15 ngày làm việc"
     */
    public record Meter(long used, long total, String text) {}

    /**
     * One part of the derivation.
     *
     * @param title what it tells
     * @param lines what happened, in order
     */
    public record Part(String title, List<Line> lines) {}

    /**
     * One line of the derivation.
     *
     * @param when the day or days, or from when to when
     * @param text what they are to the legal time
     * @param counted whether they count
     */
    public record Line(String when, String text, boolean counted) {}

    /** Whether it has begun. */
    public boolean started() {
        return due != null;
    }
}
