package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.ClockAfterSupplement;
import vn.motcua.service.Services;

/** The legal clocks of dossiers as they are, and as they would be; nothing here changes anything. */
@Component
public class DossierClocks {

    private static final Set<EventKind> MOVES_THE_CLOCK = EnumSet.of(
            EventKind.ACCEPTED, EventKind.ANSWERED, EventKind.WENT_ON, EventKind.LIMIT_REPLACED, EventKind.EXTENDED,
            EventKind.OUTAGE);

    private final DossierEvents events;
    private final Services services;
    private final CityCalendar calendars;
    private final CityClock clock;
    private final LockedDossiers locked;

    DossierClocks(
            DossierEvents events,
            Services services,
            CityCalendar calendars,
            CityClock clock,
            LockedDossiers locked) {
        this.events = events;
        this.services = services;
        this.calendars = calendars;
        this.clock = clock;
        this.locked = locked;
    }

    /** The clock of a dossier as its events tell it. */
    public DossierClock of(Dossier dossier) {
        return locked.find(dossier.id())
                .map(this::of)
                .orElseGet(() -> of(dossier, events.of(dossier.id())));
    }

    /** The clock of a dossier that this transaction has locked; read off the events once. */
    DossierClock of(LockedDossier held) {
        return held.clock(() -> of(held.dossier(), events.of(held.dossier().id())));
    }

    /** The clock as it would be if this happened now. */
    public DossierClock ifHappened(Dossier dossier, EventKind kind, Map<String, String> detail) {
        return of(dossier, with(events.of(dossier.id()), dossier, kind, withCalendar(kind, detail)));
    }

    /** The clocks of many dossiers by their ids, as they are and as they would be if this happened to each now. */
    public Map<UUID, Move> ifHappened(Collection<Dossier> dossiers, EventKind kind, Map<String, String> detail) {
        Map<String, String> whole = withCalendar(kind, detail);
        return moves(dossiers, (dossier, all) -> of(dossier, with(all, dossier, kind, whole)));
    }

    /** The clocks of many dossiers by their ids, as they are and as they would be by another calendar, published or not. */
    public Map<UUID, Move> ifCalendarWere(Collection<Dossier> dossiers, WorkingCalendar calendar) {
        return moves(dossiers, (dossier, all) -> DossierClock.of(all, version -> calendar, regime(dossier)));
    }

    /** A clock as it is and as it would be. */
    public record Move(DossierClock before, DossierClock after) {

        /** Whether the due date would be another. */
        public boolean movesDueDate() {
            return !Objects.equals(before.due(), after.due());
        }
    }

    DossierClock of(Dossier dossier, List<DossierEvent> all) {
        return DossierClock.of(all, calendars::calendar, regime(dossier));
    }

    /** What moves the clock says by which version of the calendar, so that the events alone tell the due date. */
    Map<String, String> withCalendar(EventKind kind, Map<String, String> detail) {
        if (!movesTheClock(kind)) {
            return detail;
        }
        Map<String, String> whole = new TreeMap<>(detail);
        whole.put("calendar", Integer.toString(calendars.version()));
        return whole;
    }

    static boolean movesTheClock(EventKind kind) {
        return MOVES_THE_CLOCK.contains(kind);
    }

    private Map<UUID, Move> moves(
            Collection<Dossier> dossiers, BiFunction<Dossier, List<DossierEvent>, DossierClock> supposed) {
        Map<UUID, List<DossierEvent>> all = events.of(dossiers.stream().map(Dossier::id).toList());
        Map<UUID, Move> moves = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            List<DossierEvent> own = all.getOrDefault(dossier.id(), List.of());
            moves.put(dossier.id(), new Move(of(dossier, own), supposed.apply(dossier, own)));
        }
        return moves;
    }

    private List<DossierEvent> with(
            List<DossierEvent> all, Dossier dossier, EventKind kind, Map<String, String> detail) {
        List<DossierEvent> more = new ArrayList<>(all);
        int number = all.stream().mapToInt(DossierEvent::number).max().orElse(0) + 1;
        more.add(new DossierEvent(dossier.id(), number, kind, clock.instant(), "", dossier.unit(), detail));
        return more;
    }

    private ClockAfterSupplement regime(Dossier dossier) {
        return services.version(dossier.service(), dossier.serviceVersion()).sheet().clockAfterSupplement();
    }
}
