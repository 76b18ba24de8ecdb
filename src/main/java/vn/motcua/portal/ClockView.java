package vn.motcua.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.web.TimeState;

/**
 * The legal clock of a dossier in words.
 *
 * @param state where it stands, as word, sign and colour
 * @param due when the result is promised; null before acceptance
 * @param limit the limit in the law's words; empty before acceptance
 * @param counted how much of the limit has passed
 * @param total the whole limit, in the same measure
 * @param unit the key of that measure's words
 * @param ended whether it has ended, with the result or without
 * @param left what is left once the applicant has answered, in words; null while the clock runs
 * @param restarts whether the whole limit begins anew once the applicant has answered
 * @param spans when it ran and when it stood
 * @param skipped the days that did not count; empty where stops make the way longer than that
 */
record ClockView(
        TimeState state,
        Instant due,
        String limit,
        long counted,
        long total,
        String unit,
        boolean ended,
        String left,
        boolean restarts,
        List<Span> spans,
        List<DayOff> skipped) {

    /** A stretch in which it ran or stood; the reason is the kind of what was asked. */
    record Span(Instant from, Instant to, boolean running, String reason) {}

    /** A day on which offices are closed, and why. */
    record DayOff(LocalDate date, String reason) {}

    /** Whether it has begun. */
    public boolean started() {
        return due != null;
    }

    /** Whether it stands because the applicant is awaited. */
    public boolean stopped() {
        return left != null;
    }
}
