package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * Gives dossiers their ids: random but for their beginning, the millisecond in which they were opened (RFC 9562, version 7).
 *
 * <p>What is written of the dossiers of a day then lies together in every index by id, however many came in ten years before.
 */
final class DossierIds {

    private static final int BITS_BELOW_THE_MILLISECOND = 16;
    private static final long VERSION = 0x7000;
    private static final long RANDOM_BESIDE_THE_VERSION = 0x0fff;

    private DossierIds() {}

    static UUID next(Instant opened) {
        UUID random = UUID.randomUUID();
        long beginning = opened.toEpochMilli() << BITS_BELOW_THE_MILLISECOND
                | VERSION
                | random.getMostSignificantBits() & RANDOM_BESIDE_THE_VERSION;
        return new UUID(beginning, random.getLeastSignificantBits());
    }
}
