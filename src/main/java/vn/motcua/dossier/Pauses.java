package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;

/** When the legal time of a dossier did not run. */
class Pauses {

    private final List<Pause> stops;
    private final List<Pause> outages;
    private final List<Pause> all;

    /** An outage counts only where the clock ran, and time without the product is lost but once. */
    Pauses(List<Pause> stops, List<Pause> announced) {
        this.stops = List.copyOf(stops);
        this.outages = apart(List.of(), announced);
        this.all = apart(stops, outages);
    }

    /** All of them, never two at once, in the order of time. */
    List<Pause> all() {
        return all;
    }

    /** What of the outages lies outside of the stops. */
    List<Pause> outages() {
        return all.stream().filter(Pause::outage).toList();
    }

    boolean standAt(Instant moment) {
        return all.stream().anyMatch(pause -> pause.standsAt(moment));
    }

    /**
     * Whether a day begins while the applicant is awaited: so the day on which he is asked still counts, and that of
     * his answer does not, as the first day of a period never does (Civil Code 2015, article 147).
     */
    boolean await(LocalDate day) {
        Instant begin = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return stops.stream().anyMatch(stop -> stop.standsAt(begin));
    }

    /** Whether outages took half of the office hours of a day or more. */
    boolean take(LocalDate day, WorkingCalendar calendar) {
        Duration lost = outages.stream()
                .map(outage -> calendar.officeTimeWithin(day, outage.from(), outage.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return lost.multipliedBy(2).compareTo(calendar.timePerDay()) >= 0;
    }

    private static List<Pause> apart(List<Pause> first, List<Pause> others) {
        List<Pause> apart = new ArrayList<>(first);
        others.forEach(other -> apart.addAll(other.without(List.copyOf(apart))));
        apart.removeIf(Pause::isEmpty);
        apart.sort(Comparator.comparing(Pause::from));
        return List.copyOf(apart);
    }
}
