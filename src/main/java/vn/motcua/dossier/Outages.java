package vn.motcua.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The outages that were announced to a dossier, each as its highest revision has it. */
class Outages {

    private final Map<UUID, AnnouncedOutage> latest = new LinkedHashMap<>();

    void announce(DossierEvent event) {
        Map<String, String> detail = event.detail();
        AnnouncedOutage told = new AnnouncedOutage(
                UUID.fromString(detail.get("outage")),
                Integer.parseInt(detail.get("revision")),
                Instant.parse(detail.get("from")),
                Instant.parse(detail.get("to")),
                detail.getOrDefault("reason", ""),
                event.actor());
        latest.merge(told.outage(), told, (one, other) -> other.revision() > one.revision() ? other : one);
    }

    /** Those that were not cancelled. */
    List<AnnouncedOutage> announced() {
        return latest.values().stream().filter(outage -> outage.from().isBefore(outage.to())).toList();
    }

    List<Pause> pauses() {
        return announced().stream().map(outage -> new Pause(outage.from(), outage.to(), true)).toList();
    }
}
