package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.database.Journey;

/** The record of a dossier: appended, never changed, each event chained to the one before by its hash. */
@Component
public class DossierEvents {

    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    /** Dossiers in one statement: few enough for the parameters of either database. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final LockedDossiers locked;
    private final Journey journey;

    DossierEvents(JdbcClient jdbc, ObjectMapper json, LockedDossiers locked, Journey journey) {
        this.jdbc = jdbc;
        this.json = json;
        this.locked = locked;
        this.journey = journey;
    }

    /** Appends an event to a locked dossier, whose row the caller writes with the new head. */
    DossierEvent append(
            LockedDossier locked, EventKind kind, Instant at, String actor, String unit, Map<String, String> detail) {
        LockedDossier.Head last = locked.head();
        // Microseconds are what both databases keep; the hash must survive the way through the table.
        DossierEvent event = new DossierEvent(
                locked.dossier().id(), last.number() + 1, kind, at.truncatedTo(ChronoUnit.MICROS), actor, unit,
                new TreeMap<>(detail));
        Linked linked = link(event, last.hash());
        append(linked);
        locked.append(event, linked.hash());
        return event;
    }

    /**
     * An event with its place in the chain of its dossier.
     *
     * @param detail what happened, as it is written and hashed
     * @param hash what the dossier's row is to bear
     */
    record Linked(DossierEvent event, String detail, String previousHash, String hash) {}

    /**
     * Ties an event to the one before it.
     *
     * @param event with the number after the last one and an instant in whole microseconds
     */
    Linked link(DossierEvent event, String previousHash) {
        String detail = write(event.detail());
        return new Linked(event, detail, previousHash, EventHash.of(previousHash, event, detail));
    }

    /** All events of a dossier in their order. */
    public List<DossierEvent> of(UUID dossier) {
        return locked.find(dossier).map(held -> held.events(() -> read(dossier))).orElseGet(() -> read(dossier));
    }

    private List<DossierEvent> read(UUID dossier) {
        return jdbc.sql("select * from dossier_event where dossier_id = :id order by number")
                .param("id", dossier)
                .query(this::event)
                .list();
    }

    /** All events of many dossiers, each in their order, with few statements. */
    public Map<UUID, List<DossierEvent>> of(Collection<UUID> dossiers) {
        Map<UUID, List<DossierEvent>> all = new HashMap<>();
        List<UUID> ids = List.copyOf(dossiers);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql("select * from dossier_event where dossier_id in (:ids) order by dossier_id, number")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query(this::event)
                    .list()
                    .forEach(event -> all.computeIfAbsent(event.dossier(), id -> new ArrayList<>()).add(event));
        }
        return all;
    }

    /** Appends the event of a dossier whose row the caller holds and writes himself. */
    void append(Linked linked) {
        DossierEvent event = linked.event();
        journey.write("""
                insert into dossier_event (dossier_id, number, kind, at, actor, unit_code, detail, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                event.dossier(), event.number(), event.kind().code(), Timestamp.from(event.at()), event.actor(),
                event.unit(), linked.detail(), linked.previousHash(), linked.hash());
    }

    DossierEvent event(ResultSet row, int number) throws SQLException {
        return new DossierEvent(
                row.getObject("dossier_id", UUID.class),
                row.getInt("number"),
                EventKind.of(row.getString("kind")),
                DossierRows.instant(row, "at"),
                row.getString("actor"),
                row.getString("unit_code"),
                read(row.getString("detail")));
    }

    private String write(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A map of texts could not be written as JSON", impossible);
        }
    }

    /** The detail of an event as it stands in the table. */
    Map<String, String> read(String detail) {
        try {
            return json.readValue(detail, DETAIL);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The detail of an event is no JSON any more", damaged);
        }
    }
}
