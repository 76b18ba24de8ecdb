package vn.motcua.portal;

import java.time.OffsetDateTime;
import vn.motcua.dossier.DossierClock;

/**
 * A stretch of a dossier's clock, as the API tells it.
 *
 * @param from its begin
 * @param to its end, null while it lasts
 * @param state {@code running} or {@code stopped}
 * @param reason why it stood, null where it ran
 */
record SpanJson(OffsetDateTime from, OffsetDateTime to, String state, String reason) {

    static SpanJson of(DossierClock.Span span) {
        return new SpanJson(
                CityTime.of(span.from()),
                CityTime.of(span.to()),
                span.running() ? "running" : "stopped",
                span.reason());
    }
}
