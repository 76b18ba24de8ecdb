package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;

/** Opens a dossier to whoever holds its code and its tracking key, and to nobody who guesses. */
@Component
public class Tracking {

    private final JdbcClient jdbc;
    private final TrackingKeys keys;
    private final WrongGuesses wrongGuesses;
    private final DossierFiles files;
    private final Dossiers dossiers;

    Tracking(
            JdbcClient jdbc, TrackingKeys keys, WrongGuesses wrongGuesses, DossierFiles files, Dossiers dossiers) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.wrongGuesses = wrongGuesses;
        this.files = files;
        this.dossiers = dossiers;
    }

    /**
     * The dossier of that code and key; a wrong code and a wrong key are answered alike.
     *
     * @param network where the question comes from, to slow guessing down
     * @throws Refusal not found, or {@code tracking.slow-down} after ten wrong pairs
     */
    public DossierFile open(String code, String key, String network) {
        wrongGuesses.ensureFew(code, network);
        UUID found = find(code, key == null ? "" : key);
        if (found == null) {
            wrongGuesses.remember(code, network);
            throw Refusal.notFound();
        }
        return files.open(dossiers.get(found));
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

    private UUID find(String code, String key) {
        return jdbc.sql("select id, tracking_hash from dossier where code = :code")
                .param("code", code)
                .query((row, number) -> new Secret(row.getObject(1, UUID.class), row.getString(2)))
                .optional()
                .filter(secret -> keys.matches(key, secret.hash()))
                .map(Secret::dossier)
                .orElse(null);
    }

    private record Secret(UUID dossier, String hash) {}
}
