package vn.motcua.organisation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * A time in which the product does not work or did not.
 *
 * @param id its name in events
 * @param kind how it became known
 * @param from its begin
 * @param to its end
 * @param reason why, in Vietnamese
 * @param announcedBy the account that announced it, or the product itself
 * @param announcedAt when
 * @param cancelledAt when it was called off; null where it was not
 * @param revision counts what was said of it, from 1
 */
public record Outage(
        UUID id,
        Kind kind,
        Instant from,
        Instant to,
        String reason,
        String announcedBy,
        Instant announcedAt,
        Instant cancelledAt,
        int revision) {

    /** How an outage became known. */
    public enum Kind {
        /** The city office announced it; legal time stands in it. */
        ANNOUNCED,
        /** The product found that it had not worked; legal time ran. */
        DETECTED,
        /** It was found, and the city office recognised it; legal time stands in it. */
        RECOGNISED;

        /** The word in the table and in the message bundles. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny().orElseThrow();
        }
    }

    /** Whether it was called off. */
    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Whether legal time stands in it. */
    public boolean stopsClocks() {
        return !isCancelled() && kind != Kind.DETECTED;
    }

    /** Whether the product does not work at that instant because of it; at its end it works again. */
    public boolean contains(Instant instant) {
        return !isCancelled() && !instant.isBefore(from) && instant.isBefore(to);
    }

    /** The end that counts in law: a cancelled outage ends when it begins. */
    public Instant legalEnd() {
        return isCancelled() ? from : to;
    }
}
