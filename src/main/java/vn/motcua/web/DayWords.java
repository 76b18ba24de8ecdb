package vn.motcua.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.dossier.Derivation;

/** Tells the days of a portion of legal time, those of one kind that follow each other in one line. */
@Component
class DayWords {

    private final SpokenTime spoken;
    private final Words words;

    DayWords(SpokenTime spoken, Words words) {
        this.spoken = spoken;
        this.words = words;
    }

    List<ClockView.Line> of(List<Derivation.Day> days, Derivation.Portion portion) {
        List<ClockView.Line> lines = new ArrayList<>();
        int begin = 0;
        for (int next = 1; next <= days.size(); next++) {
            if (next == days.size() || !areAlike(days.get(next - 1), days.get(next), portion.inHours())) {
                lines.add(line(days.subList(begin, next), portion));
                begin = next;
            }
        }
        return lines;
    }

    private static boolean areAlike(Derivation.Day one, Derivation.Day other, boolean hours) {
        boolean timed = hours && one.sort() == Derivation.Sort.COUNTED;
        return !timed && one.sort() == other.sort() && occasion(one).equals(occasion(other));
    }

    /** What all days of a holiday have in common: of "Tết Nguyên đán: mùng 1" the part before the colon. */
    private static String occasion(Derivation.Day day) {
        boolean matters = day.sort() != Derivation.Sort.COUNTED || isWorkedInstead(day);
        return day.special() == null || !matters ? "" : day.special().name().split(":")[0];
    }

    private static boolean isWorkedInstead(Derivation.Day day) {
        return day.special() != null && day.special().kind() == SpecialDay.Kind.SWAPPED_WORKING_DAY;
    }

    private ClockView.Line line(List<Derivation.Day> run, Derivation.Portion portion) {
        Derivation.Day first = run.get(0);
        Derivation.Day last = run.get(run.size() - 1);
        String when = first == last
                ? spoken.capital(spoken.date(first.date()))
                : words.here("clock.between", spoken.capital(spoken.date(first.date())), spoken.date(last.date()));
        return new ClockView.Line(when, text(first, last, portion), first.sort() == Derivation.Sort.COUNTED);
    }

    private String text(Derivation.Day first, Derivation.Day last, Derivation.Portion portion) {
        String occasion = occasion(first);
        return switch (first.sort()) {
            case FIRST -> words.here(portion.extension() == null ? "clock.day.first" : "clock.day.first-extension");
            case COUNTED -> counted(first, last, portion.inHours()) + (occasion.isEmpty() ? "" : " (" + occasion + ")");
            case OFF -> occasion.isEmpty() ? words.here("clock.day.weekend") : words.here("clock.day.off", occasion);
            case AWAITED -> words.here("clock.day.awaited");
            case OUTAGE -> words.here("clock.day.outage");
            case CARRIED -> occasion.isEmpty()
                    ? words.here("clock.day.carried")
                    : words.here("clock.day.carried-off", occasion);
            case END -> words.here("clock.day.end");
            case CLOSED -> words.here("clock.day.closed");
        };
    }

    private String counted(Derivation.Day first, Derivation.Day last, boolean hours) {
        if (hours) {
            return words.here("clock.day.hours", time(first.time()));
        }
        return first.number() == last.number()
                ? words.here("clock.day.one", first.number())
                : words.here("clock.day.many", first.number(), last.number());
    }

    private String time(Duration time) {
        long minutes = (time.toSeconds() + 59) / 60;
        if (minutes % 60 == 0) {
            return words.here("clock.time.hours", minutes / 60);
        }
        return minutes < 60
                ? words.here("clock.time.minutes", minutes)
                : words.here("clock.time.both", minutes / 60, minutes % 60);
    }
}
