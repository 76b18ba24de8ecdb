package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When the clock of a dossier ran and when it stood because the applicant was awaited. */
class Waiting {

    private final List<DossierClock.Span> spans = new ArrayList<>();
    private final List<Pause> stops = new ArrayList<>();
    /** How many questions of each kind are open; the one asked first comes first. */
    private final Map<String, Integer> open = new LinkedHashMap<>();
    private Instant since;

    void begin(Instant at) {
        spans.add(new DossierClock.Span(at, null, true, null));
    }

    /** The clock stands with the first question. */
    void ask(DossierEvent event) {
        if (spans.isEmpty() || !"stopped".equals(event.detail().get("clock"))) {
            return;
        }
        if (open.isEmpty()) {
            since = event.at();
            turn(event.at(), event.detail().get("kind"));
        }
        open.merge(event.detail().get("kind"), 1, Integer::sum);
    }

    boolean awaits(String kind) {
        return open.containsKey(kind);
    }

    /** What stood for several questions stands until the last of them is answered; tells whether the clock goes on. */
    boolean answer(DossierEvent event) {
        String kind = event.detail().get("kind");
        if (!open.containsKey(kind)) {
            return false;
        }
        open.computeIfPresent(kind, (same, number) -> number == 1 ? null : number - 1);
        if (open.isEmpty()) {
            stops.add(new Pause(since, event.at(), false));
            turn(event.at(), null);
        } else if (!open.containsKey(spans.get(spans.size() - 1).reason())) {
            turn(event.at(), open.keySet().iterator().next());
        }
        return open.isEmpty();
    }

    void end(Instant at) {
        closeLast(at);
    }

    /** The stops that are over by an answer: one that is still open, or in which the clock ended, moves nothing. */
    List<Pause> stops() {
        return stops;
    }

    /** All stretches, with the outages cut out of those in which the clock ran. */
    List<DossierClock.Span> spans(Pauses pauses) {
        return spans.stream().flatMap(span -> span.without(pauses.outages()).stream()).toList();
    }

    private void turn(Instant at, String reason) {
        closeLast(at);
        spans.add(new DossierClock.Span(at, null, reason == null, reason));
    }

    private void closeLast(Instant at) {
        if (!spans.isEmpty()) {
            DossierClock.Span last = spans.remove(spans.size() - 1);
            spans.add(new DossierClock.Span(last.from(), at, last.running(), last.reason()));
        }
    }
}
