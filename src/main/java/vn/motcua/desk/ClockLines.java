package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.DossierClock;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.web.Language;
import vn.motcua.web.SpokenTime;
import vn.motcua.web.TimeState;
import vn.motcua.web.Words;

/** Puts the legal clock of a dossier into words, with how its due date comes about. */
@Component
class ClockLines {

    private final CityCalendar calendar;
    private final SpokenTime spoken;
    private final Words words;

    ClockLines(CityCalendar calendar, SpokenTime spoken, Words words) {
        this.calendar = calendar;
        this.spoken = spoken;
        this.words = words;
    }

    DossierSheet.ClockLine of(DossierClock clock) {
        List<DossierClock.Span> spans = clock.spans();
        TimeLimit limit = clock.limit();
        if (spans.isEmpty() || limit == null) {
            return new DossierSheet.ClockLine(new TimeState("", words.here("desk.clock.not-yet"), ""), null, "", null);
        }
        Explanation derivation = calendar.calendar().explain(spans.get(0).from(), limit);
        return new DossierSheet.ClockLine(
                state(clock), clock.due(), Language.isEnglish() ? limit.inEnglish() : limit.inVietnamese(), derivation);
    }

    private TimeState state(DossierClock clock) {
        if (clock.ended() == null) {
            Instant pausedSince = clock.isStopped() ? clock.spans().get(clock.spans().size() - 1).from() : null;
            return spoken.state(clock.due(), pausedSince);
        }
        boolean late = clock.due() != null && clock.ended().isAfter(clock.due());
        String key = late ? "desk.clock.ended-late" : "desk.clock.ended";
        return new TimeState(late ? "late" : "ok", words.here(key), spoken.moment(clock.ended()));
    }
}
