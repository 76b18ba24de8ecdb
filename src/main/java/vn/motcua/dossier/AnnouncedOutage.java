package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One announcement about an outage, as a dossier keeps it; a later one of the same outage replaces the earlier.
 *
 * @param outage which outage
 * @param revision counts the announcements about it, from 1
 * @param from when the product stands
 * @param to when it works again; equal to {@code from} where the outage was cancelled
 * @param reason why, for the applicant to read
 * @param by the account that announced it
 */
public record AnnouncedOutage(UUID outage, int revision, Instant from, Instant to, String reason, String by) {

    /** What the event of a dossier keeps of it. */
    Map<String, String> detail() {
        return Map.of(
                "outage", outage.toString(),
                "revision", Integer.toString(revision),
                "from", from.toString(),
                "to", to.toString(),
                "reason", reason);
    }

    /** Whether that event tells of this announcement, or of a later one about the same outage. */
    public boolean isToldBy(DossierEvent event) {
        return event.kind() == EventKind.OUTAGE
                && event.detail().get("outage").equals(outage.toString())
                && Integer.parseInt(event.detail().get("revision")) >= revision;
    }
}
