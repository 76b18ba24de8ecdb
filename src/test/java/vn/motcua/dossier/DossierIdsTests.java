package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ids of dossiers: in the order of their opening, and not to be guessed from one another. */
class DossierIdsTests {

    private static final Instant OPENED = Instant.parse("2026-11-28T01:00:00.123Z");

    @Test
    void whatIsOpenedLaterLiesBehindInAnyIndex() {
        UUID earlier = DossierIds.next(OPENED);
        UUID later = DossierIds.next(OPENED.plusMillis(1));

        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    @Test
    void theBeginningIsTheMillisecondAndTheRestIsRandom() {
        Set<UUID> opened = IntStream.range(0, 10_000).mapToObj(number -> DossierIds.next(OPENED)).collect(Collectors.toSet());

        assertThat(opened).hasSize(10_000).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(OPENED.toEpochMilli());
        });
        assertThat(opened.stream().map(UUID::getLeastSignificantBits).collect(Collectors.toSet())).hasSize(10_000);
    }
}
