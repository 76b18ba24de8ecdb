package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Verifies the chains of all dossiers: what was changed, added or cut behind the program's back is found (I8). */
@Component
public class EventChains {

    private static final String ALL = """
            select e.*, d.last_event, d.last_hash from dossier_event e join dossier d on d.id = e.dossier_id
            order by e.dossier_id, e.number
            """;
    private static final String CUT = """
            select count(*) from dossier d where d.last_event <>
                (select count(*) from dossier_event e where e.dossier_id = d.id)
            """;

    private final JdbcTemplate jdbc;
    private final DossierEvents events;

    EventChains(JdbcTemplate jdbc, DossierEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * What the verification found.
     *
     * @param events how many events were read
     * @param broken how many of them do not fit the one before or the dossier's head
     * @param cut how many dossiers have fewer or more events than they should
     * @param firstBroken the dossier with the first broken event, null if all is well
     */
    public record Findings(long events, long broken, long cut, UUID firstBroken) {

        /** Whether nothing was changed. */
        public boolean clean() {
            return broken == 0 && cut == 0;
        }
    }

    /** Reads every event once, in order, keeping only the last hash in memory. */
    public Findings verify() {
        Reading reading = new Reading();
        jdbc.query(ALL, (RowCallbackHandler) reading::take);
        Long cut = jdbc.queryForObject(CUT, Long.class);
        return new Findings(reading.read, reading.broken, cut == null ? 0 : cut, reading.firstBroken);
    }

    private final class Reading {

        private long read;
        private long broken;
        private UUID firstBroken;
        private UUID dossier;
        private String previous = "";

        void take(ResultSet row) throws SQLException {
            DossierEvent event = events.event(row, 0);
            if (!event.dossier().equals(dossier)) {
                dossier = event.dossier();
                previous = "";
            }
            read++;
            if (!fits(row, event)) {
                broken++;
                firstBroken = firstBroken == null ? dossier : firstBroken;
            }
            previous = row.getString("hash");
        }

        private boolean fits(ResultSet row, DossierEvent event) throws SQLException {
            String hash = row.getString("hash");
            boolean last = event.number() == row.getInt("last_event");
            return row.getString("previous_hash").equals(previous)
                    && hash.equals(EventHash.of(previous, event, row.getString("detail")))
                    && (!last || hash.equals(row.getString("last_hash")));
        }
    }
}
