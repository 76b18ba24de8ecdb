package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.ClockAfterSupplement;
import vn.motcua.service.Services;

/** The legal clocks of dossiers as they are, and as they would be; nothing here changes anything. */
@Component
public class DossierClocks {

    private final DossierEvents events;
    private final Services services;
    private final CityCalendar calendars;
    private final CityClock clock;

    DossierClocks(DossierEvents events, Services services, CityCalendar calendars, CityClock clock) {
        this.events = events;
        this.services = services;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The clock of a dossier as its events tell it. */
    public DossierClock of(Dossier dossier) {
        return of(dossier, events.of(dossier.id()));
    }

    /** The clock as it would be if this happened now. */
    public DossierClock ifHappened(Dossier dossier, EventKind kind, Map<String, String> detail) {
        return of(dossier, with(events.of(dossier.id()), dossier, kind, detail));
    }

    /** The clock as it would be by another calendar, published or not. */
    public DossierClock ifCalendarWere(Dossier dossier, WorkingCalendar calendar) {
        return DossierClock.of(events.of(dossier.id()), version -> calendar, regime(dossier));
    }

    DossierClock of(Dossier dossier, List<DossierEvent> all) {
        return DossierClock.of(all, calendars::calendar, regime(dossier));
    }

    private List<DossierEvent> with(
            List<DossierEvent> all, Dossier dossier, EventKind kind, Map<String, String> detail) {
        Instant now = clock.instant();
        List<DossierEvent> more = new ArrayList<>(all);
        more.add(new DossierEvent(dossier.id(), all.size() + 1, kind, now, "", dossier.unit(), detail));
        return more;
    }

    private ClockAfterSupplement regime(Dossier dossier) {
        return services.version(dossier.service(), dossier.serviceVersion()).sheet().clockAfterSupplement();
    }
}
