package vn.motcua.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.AnnouncedOutage;
import vn.motcua.dossier.Derivation;
import vn.motcua.dossier.DossierClock;

/** Tells how a due date comes about, so that it can be checked with a calendar of paper. */
@Component
class DerivationWords {

    private final SpokenTime spoken;
    private final DayWords days;
    private final Words words;

    DerivationWords(SpokenTime spoken, DayWords days, Words words) {
        this.spoken = spoken;
        this.days = days;
        this.words = words;
    }

    List<ClockView.Part> of(DossierClock legal) {
        List<ClockView.Part> parts = new ArrayList<>();
        legal.derivation().portions().forEach(portion -> parts.add(part(legal, portion)));
        add(parts, "clock.part.stops", stops(legal));
        add(parts, "clock.part.outages", legal.derivation().outages().stream().map(this::line).toList());
        add(parts, "clock.part.decrees", legal.derivation().decrees().stream().map(this::line).toList());
        add(parts, "clock.part.due", ends(legal));
        return parts;
    }

    private void add(List<ClockView.Part> parts, String title, List<ClockView.Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new ClockView.Part(words.here(title), lines));
        }
    }

    /** While the clock stands nobody knows the days after it. */
    private ClockView.Part part(DossierClock legal, Derivation.Portion portion) {
        LocalDate until = legal.isStopped() ? LocalDate.ofInstant(legal.stoppedSince(), WorkingCalendar.ZONE) : LocalDate.MAX;
        List<Derivation.Day> known =
                portion.days().stream().filter(day -> !day.date().isAfter(until)).toList();
        List<ClockView.Line> lines = new ArrayList<>(days.of(known, portion));
        if (known.size() < portion.days().size()) {
            lines.add(new ClockView.Line(spoken.capital(spoken.moment(legal.stoppedSince())), words.here("clock.day.open"), false));
        }
        return new ClockView.Part(title(legal, portion), lines);
    }

    private String title(DossierClock legal, Derivation.Portion portion) {
        String from = spoken.moment(portion.from());
        Derivation.Extension extension = portion.extension();
        if (extension != null) {
            return words.here("clock.part.extension", said(portion.time()), extension.article(), extension.reason());
        }
        boolean anew = !portion.from().equals(legal.spans().get(0).from());
        String title = words.here(anew ? "clock.part.limit-anew" : "clock.part.limit", said(portion.time()), from);
        String basis = legal.derivation().basis();
        return basis.isEmpty() ? title : title + " " + words.here("clock.part.basis", basis);
    }

    private List<ClockView.Line> stops(DossierClock legal) {
        return legal.spans().stream().filter(DossierClock.Span::isAwaiting).map(this::line).toList();
    }

    private ClockView.Line line(DossierClock.Span stop) {
        String reason = words.here("clock.reason." + stop.reason());
        String length = stop.to() == null
                ? words.here("clock.stop.open", reason)
                : words.here("clock.stop", reason, length(stop.from(), stop.to()));
        return new ClockView.Line(between(stop.from(), stop.to()), length, false);
    }

    private String length(Instant from, Instant to) {
        long nights = LocalDate.ofInstant(from, WorkingCalendar.ZONE)
                .datesUntil(LocalDate.ofInstant(to, WorkingCalendar.ZONE))
                .count();
        return nights == 0 ? words.here("clock.within-a-day") : words.here("clock.days", nights);
    }

    private ClockView.Line line(AnnouncedOutage outage) {
        return new ClockView.Line(between(outage.from(), outage.to()), outage.reason(), false);
    }

    private ClockView.Line line(Derivation.Decree decree) {
        boolean moved = decree.dueBefore() != null && !decree.dueBefore().equals(decree.dueAfter());
        String text = moved
                ? words.here("clock.decree.moved", decree.decree(), decree.title(),
                        spoken.date(decree.dueBefore()), spoken.date(decree.dueAfter()))
                : words.here("clock.decree", decree.decree(), decree.title());
        return new ClockView.Line(spoken.capital(spoken.date(decree.at())), text, false);
    }

    private List<ClockView.Line> ends(DossierClock legal) {
        List<ClockView.Line> lines = new ArrayList<>();
        if (!legal.isStopped()) {
            lines.add(new ClockView.Line(spoken.capital(spoken.moment(legal.due())), words.here("clock.end.due"), true));
        }
        if (legal.promised() != null) {
            lines.add(new ClockView.Line(
                    spoken.capital(spoken.date(legal.promised())), words.here("clock.end.promised"), false));
        }
        if (legal.result() != null) {
            String key = "clock.end." + legal.result().name().toLowerCase(Locale.ROOT).replace('_', '-');
            lines.add(new ClockView.Line(spoken.capital(spoken.moment(legal.ended())), words.here(key), false));
        }
        return lines;
    }

    private String between(Instant from, Instant to) {
        return to == null
                ? words.here("clock.since", spoken.moment(from))
                : spoken.capital(spoken.period(from, to));
    }

    private static String said(TimeLimit limit) {
        return Language.isEnglish() ? limit.inEnglish() : limit.inVietnamese();
    }
}
