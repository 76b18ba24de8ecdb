package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;

/** When the legal time of a dossier did not run: never two at once, in the order of time. */
class Pauses {

    private final List<Pause> all;

    /** An outage counts only where the clock ran, and time without the product is lost but once. */
    Pauses(List<Pause> stops, List<Pause> outages) {
        List<Pause> apart = new ArrayList<>(stops);
        outages.forEach(outage -> apart.addAll(outage.without(List.copyOf(apart))));
        apart.removeIf(Pause::isEmpty);
        apart.sort(Comparator.comparing(Pause::from));
        all = List.copyOf(apart);
    }

    List<Pause> all() {
        return all;
    }

    List<Pause> outages() {
        return all.stream().filter(Pause::outage).toList();
    }

    boolean standAt(Instant moment) {
        return all.stream().anyMatch(pause -> pause.standsAt(moment));
    }

    /**
     * Whether the applicant was awaited on a day: the one on which he is asked still counts, that of his answer does
     * not, as the first day of a period never does (Civil Code 2015, article 147).
     */
    boolean await(LocalDate day) {
        return all.stream().anyMatch(
                pause -> !pause.outage() && day(pause.from()).isBefore(day) && !day(pause.to()).isBefore(day));
    }

    /** Whether outages took half of the office hours of a day or more. */
    boolean take(LocalDate day, WorkingCalendar calendar) {
        Duration lost = outages().stream()
                .map(pause -> calendar.officeTimeWithin(day, pause.from(), pause.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return lost.multipliedBy(2).compareTo(calendar.timePerDay()) >= 0;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
