package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierFile;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.ClockAfterSupplement;
import vn.motcua.web.Language;
import vn.motcua.web.SpokenTime;
import vn.motcua.web.TimeState;
import vn.motcua.web.Words;

/** Puts legal clocks into words: how much has passed, when the result is promised, and how that date comes about. */
@Component
class ClockViews {

    private final CityCalendar calendar;
    private final CityClock clock;
    private final SpokenTime spoken;
    private final Words words;

    ClockViews(CityCalendar calendar, CityClock clock, SpokenTime spoken, Words words) {
        this.calendar = calendar;
        this.clock = clock;
        this.spoken = spoken;
        this.words = words;
    }

    ClockView of(DossierFile file) {
        DossierClock legal = file.clock();
        TimeLimit limit = legal.limit();
        if (legal.due() == null || limit == null) {
            TimeState waiting = new TimeState("", words.here("portal.clock.not-yet"), "");
            return new ClockView(waiting, null, "", 0, 1, "", false, null, false, List.of(), List.of());
        }
        long total = total(legal);
        return new ClockView(
                state(legal),
                legal.due(),
                Language.isEnglish() ? limit.inEnglish() : limit.inVietnamese(),
                Math.max(0, total - left(legal)),
                total,
                measure(limit),
                legal.ended() != null,
                legal.isStopped() ? spoken.workingTime(workingTimeLeft(legal)) : null,
                file.service().sheet().clockAfterSupplement() == ClockAfterSupplement.RESTART,
                legal.spans().stream().map(ClockViews::span).toList(),
                skipped(legal));
    }

    private TimeState state(DossierClock legal) {
        if (legal.ended() == null) {
            return spoken.state(legal.due(), legal.isStopped() ? last(legal).from() : null);
        }
        boolean late = legal.ended().isAfter(legal.due());
        String key = late ? "portal.clock.ended-late" : "portal.clock.ended";
        return new TimeState(late ? "late" : "ok", words.here(key), spoken.moment(legal.ended()));
    }

    private static ClockView.Span span(DossierClock.Span span) {
        return new ClockView.Span(span.from(), span.to(), span.running(), span.reason());
    }

    /** The whole limit in hours, working days or days; a month has as many days as it has. */
    private long total(DossierClock legal) {
        TimeLimit limit = legal.limit();
        if (limit.unit() != TimeLimit.Unit.MONTH) {
            return limit.amount();
        }
        LocalDate first = day(legal.spans().get(0).from());
        return ChronoUnit.DAYS.between(first, first.plusMonths(limit.amount()));
    }

    /** What is left of it, a begun unit counted as a whole one. */
    private long left(DossierClock legal) {
        return switch (legal.limit().unit()) {
            case WORKING_HOUR -> roundedUp(workingTimeLeft(legal), Duration.ofHours(1));
            case WORKING_DAY -> roundedUp(workingTimeLeft(legal), OfficeHours.CITY.perDay());
            case DAY, MONTH -> Math.max(0, ChronoUnit.DAYS.between(day(lastCounted(legal)), day(legal.due())));
        };
    }

    private Duration workingTimeLeft(DossierClock legal) {
        Instant from = lastCounted(legal);
        return from.isBefore(legal.due()) ? calendar.calendar().workingTimeBetween(from, legal.due()) : Duration.ZERO;
    }

    /** Up to where the legal time has run: its end, the moment since which it stands, or now. */
    private Instant lastCounted(DossierClock legal) {
        if (legal.ended() != null) {
            return legal.ended();
        }
        return legal.isStopped() ? last(legal).from() : clock.instant();
    }

    private static String measure(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOUR -> "portal.clock.hours";
            case WORKING_DAY -> "portal.clock.working-days";
            case DAY, MONTH -> "portal.clock.days";
        };
    }

    /** Only for a clock that never stood can the days be told in one row. */
    private List<ClockView.DayOff> skipped(DossierClock legal) {
        Instant start = legal.spans().get(0).from();
        Explanation explanation = calendar.calendar().explain(start, legal.limit());
        if (legal.spans().size() > 1 || !explanation.due().equals(legal.due())) {
            return List.of();
        }
        return explanation.skipped().stream()
                .filter(day -> !day.date().equals(day(start)))
                .map(day -> new ClockView.DayOff(day.date(), day.reason()))
                .toList();
    }

    private static DossierClock.Span last(DossierClock legal) {
        return legal.spans().get(legal.spans().size() - 1);
    }

    private static long roundedUp(Duration time, Duration unit) {
        return (time.toSeconds() + unit.toSeconds() - 1) / unit.toSeconds();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
