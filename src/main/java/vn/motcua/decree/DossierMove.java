package vn.motcua.decree;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.AnnouncedOutage;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.OutageRevision;
import vn.motcua.organisation.Outages;
import vn.motcua.service.Services;

/** Lets one locked dossier follow a version of the calendar or an outage, by an event of its own, and only once. */
@Component
class DossierMove {

    private final Dossiers dossiers;
    private final DossierEvents events;
    private final DossierProgress progress;
    private final Services services;
    private final CityCalendar calendars;
    private final CalendarVersions versions;
    private final Outages outages;

    DossierMove(
            Dossiers dossiers,
            DossierEvents events,
            DossierProgress progress,
            Services services,
            CityCalendar calendars,
            CalendarVersions versions,
            Outages outages) {
        this.dossiers = dossiers;
        this.events = events;
        this.progress = progress;
        this.services = services;
        this.calendars = calendars;
        this.versions = versions;
        this.outages = outages;
    }

    /** What the dossiers of that operation follow, read once for many of them. */
    Cause causeOf(Operation operation) {
        return operation.kind() == Operation.Kind.CALENDAR ? calendar(operation) : outage(operation);
    }

    /** The due date of the dossier before and after it followed. */
    MoveTable.Dates follow(UUID id, Cause cause) {
        progress.lock(id);
        Dossier dossier = dossiers.get(id);
        Instant before = dossier.milestones().dueAt();
        if (!cause.follow(dossier, events.of(id))) {
            return new MoveTable.Dates(before, before);
        }
        return new MoveTable.Dates(before, dossiers.get(id).milestones().dueAt());
    }

    /** What moves a dossier. */
    interface Cause {

        /** Writes the dossier's event; false where there is nothing to follow. */
        boolean follow(Dossier dossier, List<DossierEvent> told);
    }

    private Cause calendar(Operation operation) {
        WorkingCalendar calendar = calendars.calendar(operation.version());
        CalendarVersion version = versions.all().get(operation.version() - 1);
        return (dossier, told) -> {
            if (versionOf(told) >= version.number() || isDueByTheSame(dossier, told, calendar)) {
                return false;
            }
            progress.changeCalendar(dossier.id(), version.number(), version.decree(), version.title());
            return true;
        };
    }

    /** Whether nothing is left to move, or the due date is the same by that calendar. */
    private boolean isDueByTheSame(Dossier dossier, List<DossierEvent> told, WorkingCalendar calendar) {
        var regime = services.version(dossier.service(), dossier.serviceVersion()).sheet().clockAfterSupplement();
        DossierClock clock = DossierClock.of(told, any -> calendar, regime);
        return clock.ended() != null || Objects.equals(clock.due(), dossier.milestones().dueAt());
    }

    private Cause outage(Operation operation) {
        OutageRevision said = outages.revisionsOf(operation.outage()).get(operation.revision() - 1);
        AnnouncedOutage outage = new AnnouncedOutage(
                operation.outage(), said.number(), said.from(), said.to(), said.reason(), said.by());
        boolean calledOff = !said.from().isBefore(said.to());
        // What was said later has an operation of its own, with the same dossiers and more.
        boolean outdated = outages.get(operation.outage()).revision() > operation.revision();
        return (dossier, told) -> {
            boolean ended = dossier.milestones().resultAt() != null || dossier.status().isEnd();
            boolean heardNothing = told.stream().noneMatch(event -> tellsOf(event, operation.outage()));
            if (outdated || ended || told.stream().anyMatch(outage::isToldBy) || calledOff && heardNothing) {
                return false;
            }
            progress.outage(dossier.id(), outage);
            return true;
        };
    }

    private static boolean tellsOf(DossierEvent event, UUID outage) {
        return outage.toString().equals(event.detail().get("outage"));
    }

    private static int versionOf(List<DossierEvent> told) {
        return told.stream()
                .map(event -> event.detail().get("calendar"))
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(1);
    }
}
