package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;
import vn.motcua.service.Service;
import vn.motcua.service.Services;
import vn.motcua.watch.LogContext;

/** Opens a dossier to whoever holds its code and its tracking key, and to nobody who guesses. */
@Component
public class Tracking {

    private final JdbcClient jdbc;
    private final TrackingKeys keys;
    private final WrongGuesses wrongGuesses;
    private final TrackedRows rows;
    private final DossierFiles files;
    private final Services services;
    private final Stages stages;

    Tracking(
            JdbcClient jdbc,
            TrackingKeys keys,
            WrongGuesses wrongGuesses,
            TrackedRows rows,
            DossierFiles files,
            Services services,
            Stages stages) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.wrongGuesses = wrongGuesses;
        this.rows = rows;
        this.files = files;
        this.services = services;
        this.stages = stages;
    }

    /**
     * The dossier of that code and key, as its page shows it; a wrong code and a wrong key are answered alike.
     *
     * @param network where the question comes from, to slow guessing down
     * @throws Refusal not found, or {@code tracking.slow-down} after ten wrong pairs
     */
    public DossierFile open(String code, String key, String network) {
        Dossier dossier = find(code, key, network).dossier();
        return files.open(dossier, rows.way(dossier.id()));
    }

    /**
     * Where the dossier of that code and key stands, in short; what is over is told without its events.
     *
     * @param network where the question comes from, to slow guessing down
     * @throws Refusal as {@link #open}
     */
    public Tracked tell(String code, String key, String network) {
        TrackedRow found = find(code, key, network);
        Dossier dossier = found.dossier();
        if (!found.isOver()) {
            return Tracked.of(files.open(dossier, rows.way(dossier.id())));
        }
        Service service = services.version(dossier.service(), dossier.serviceVersion());
        return Tracked.over(dossier, service, stages.of(dossier, service, found.walked()));
    }

    private TrackedRow find(String code, String key, String network) {
        wrongGuesses.ensureFew(code, network);
        TrackedRow found = rows.find(code)
                .filter(row -> keys.matches(key == null ? "" : key, row.hash()))
                .orElse(null);
        if (found == null) {
            wrongGuesses.remember(code, network);
            throw Refusal.notFound();
        }
        LogContext.about(found.dossier().code());
        return found;
    }

    /** The tracking key of a dossier, for its applicant and for the papers that carry it. */
    public String keyOf(UUID dossier) {
        return jdbc.sql("select tracking_nonce from dossier where id = :id and tracking_nonce is not null")
                .param("id", dossier)
                .query(String.class)
                .optional()
                .map(nonce -> keys.key(dossier, nonce))
                .orElseThrow(Refusal::notFound);
    }
}
