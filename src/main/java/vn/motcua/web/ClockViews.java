package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Derivation;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierFile;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.ClockAfterSupplement;

/** Puts legal clocks into words: which day it is, why it stands, when the result is due, and how that date comes about. */
@Component
public class ClockViews {

    private final CityClock clock;
    private final SpokenTime spoken;
    private final DerivationWords derivations;
    private final Words words;

    ClockViews(CityClock clock, SpokenTime spoken, DerivationWords derivations, Words words) {
        this.clock = clock;
        this.spoken = spoken;
        this.derivations = derivations;
        this.words = words;
    }

    /** The clock of a dossier in the language of the request. */
    public ClockView of(DossierFile file) {
        DossierClock legal = file.clock();
        if (legal.derivation() == null) {
            TimeState waiting = new TimeState("", words.here("clock.not-yet"), "");
            return new ClockView(waiting, null, null, List.of(), List.of(), false, false);
        }
        return new ClockView(
                state(legal),
                legal.due(),
                meter(legal),
                lines(file),
                derivations.of(legal),
                legal.ended() != null,
                legal.isStopped());
    }

    private TimeState state(DossierClock legal) {
        if (legal.result() == null) {
            return spoken.state(legal.due(), legal.isStopped() ? legal.stoppedSince() : null);
        }
        String state = legal.result() == DossierClock.Result.LATE ? "late" : "ok";
        String key = "clock.ended." + legal.result().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new TimeState(state, words.here(key), spoken.moment(legal.ended()));
    }

    /** Extensions count on where they are in the same measure; else the portion tells in which the clock is. */
    private ClockView.Meter meter(DossierClock legal) {
        List<Derivation.Portion> portions = legal.derivation().portions();
        Derivation.Portion first = portions.get(0);
        Instant ran = legal.ranUntil(clock.instant());
        boolean alike = portions.stream().allMatch(portion -> portion.time().unit() == first.time().unit());
        List<Derivation.Portion> told = alike ? portions : List.of(portions.stream()
                .filter(portion -> !ran.isAfter(portion.to()))
                .findFirst()
                .orElse(portions.get(portions.size() - 1)));
        long total = told.stream().mapToLong(Derivation.Portion::total).sum();
        long used = told.stream().mapToLong(portion -> used(portion, ran)).sum();
        boolean begun = used > 0 || told.get(0).inHours();
        String key = begun ? measure(told.get(0)) : "clock.meter.none";
        return new ClockView.Meter(used, total, words.here(key, used, total));
    }

    private static long used(Derivation.Portion portion, Instant ran) {
        if (ran.isBefore(portion.from())) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(ran, WorkingCalendar.ZONE);
        if (!portion.inHours()) {
            return portion.days().stream()
                    .filter(day -> day.number() > 0 && !day.date().isAfter(today))
                    .count();
        }
        Duration time = portion.days().stream()
                .filter(day -> day.date().isBefore(today))
                .map(Derivation.Day::time)
                .reduce(Duration.ZERO, Duration::plus);
        boolean begunToday = portion.days().stream().anyMatch(day -> day.date().equals(today));
        return Math.min(portion.total(), time.toHours() + (begunToday ? 1 : 0));
    }

    private static String measure(Derivation.Portion portion) {
        return switch (portion.time().unit()) {
            case WORKING_HOUR -> "clock.meter.hours";
            case WORKING_DAY -> "clock.meter.working-days";
            case DAY, MONTH -> "clock.meter.days";
        };
    }

    private List<String> lines(DossierFile file) {
        DossierClock legal = file.clock();
        List<String> lines = new ArrayList<>();
        if (legal.isStopped()) {
            lines.add(stands(legal));
            lines.add(afterAnswer(file));
        }
        if (legal.promised() != null) {
            lines.add(words.here("clock.promised", spoken.date(legal.promised())));
        }
        return lines;
    }

    private String stands(DossierClock legal) {
        DossierClock.Span last = legal.spans().get(legal.spans().size() - 1);
        return words.here(
                "clock.stands", spoken.moment(legal.stoppedSince()), words.here("clock.reason." + last.reason()));
    }

    private String afterAnswer(DossierFile file) {
        DossierClock legal = file.clock();
        boolean supplies = file.asked().stream().anyMatch(asked -> "supplement".equals(asked.kind()));
        if (supplies && file.service().sheet().clockAfterSupplement() == ClockAfterSupplement.RESTART) {
            return words.here("clock.restarts", said(legal.limit()));
        }
        boolean late = legal.isLate(clock.instant());
        return late ? words.here("clock.stands-late") : words.here("clock.resumes", spoken.workingTime(file.remaining()));
    }

    private static String said(TimeLimit limit) {
        return Language.isEnglish() ? limit.inEnglish() : limit.inVietnamese();
    }
}
