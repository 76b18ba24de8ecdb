package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A dossier in the hand of the transaction that has locked it, with what was read of it and what was added since. */
class LockedDossier {

    private final Warned warned;
    private Dossier dossier;
    private Deadlines deadlines;
    private Head head;
    private List<DossierEvent> events;
    private DossierClock clock;
    private Optional<Decision> lastDecision;

    LockedDossier(Dossier dossier, Head head, Deadlines deadlines, Warned warned) {
        this.dossier = dossier;
        this.head = head;
        this.deadlines = deadlines;
        this.warned = warned;
    }

    /** The number and the hash of its last event. */
    record Head(int number, String hash) {}

    /** For which due dates its officers and their heads were warned, and whether it ran out; null where they were not. */
    record Warned(Instant officers, Instant heads, boolean overdue) {}

    Dossier dossier() {
        return dossier;
    }

    Head head() {
        return head;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    Warned warned() {
        return warned;
    }

    void become(Dossier changed) {
        dossier = changed;
    }

    void act(Deadlines next) {
        deadlines = next;
    }

    /** An event was appended. */
    void append(DossierEvent event, String hash) {
        head = new Head(event.number(), hash);
        if (events != null) {
            events.add(event);
        }
    }

    List<DossierEvent> events(Supplier<List<DossierEvent>> read) {
        if (events == null) {
            events = new ArrayList<>(read.get());
        }
        return List.copyOf(events);
    }

    /** The clock, told by the events; what leaves it alone leaves this answer as it is. */
    DossierClock clock(Supplier<DossierClock> told) {
        if (clock == null) {
            clock = told.get();
        }
        return clock;
    }

    void tick(DossierClock now) {
        clock = now;
    }

    /** The last decision: with its filing alone a dossier has none. */
    Optional<Decision> lastDecision(Supplier<Optional<Decision>> read) {
        if (lastDecision == null) {
            lastDecision = head.number() <= 1 ? Optional.empty() : read.get();
        }
        return lastDecision;
    }

    void decide(Decision decision) {
        lastDecision = Optional.of(decision);
    }

    static LockedDossier of(ResultSet row, int number) throws SQLException {
        return new LockedDossier(
                DossierRows.dossier(row, number),
                new Head(row.getInt("last_event"), row.getString("last_hash")),
                new Deadlines(
                        DossierRows.instant(row, "warn_at"),
                        DossierRows.instant(row, "head_at"),
                        DossierRows.instant(row, "over_at")),
                new Warned(
                        DossierRows.instant(row, "warned_for"),
                        DossierRows.instant(row, "head_warned_for"),
                        row.getTimestamp("overdue_at") != null));
    }
}
