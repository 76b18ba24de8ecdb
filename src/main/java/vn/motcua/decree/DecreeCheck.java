package vn.motcua.decree;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;

/** Reads a typed decree against the calendar in force, and names every mistake at its field. */
class DecreeCheck {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 5;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Sentences sentences;
    private final LocalDate today;
    private final Map<LocalDate, SpecialDay> inForce = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    DecreeCheck(Sentences sentences, LocalDate today, Collection<SpecialDay> inForce) {
        this.sentences = sentences;
        this.today = today;
        inForce.forEach(day -> this.inForce.put(day.date(), day));
    }

    /**
     * The days that the decree changes.
     *
     * @throws Refusal {@code calendar.invalid} with the fields to mend
     */
    List<DayChange> read(DecreeInput input) {
        text("decree", input.decree(), LONGEST_NUMBER, "calendar.decree-missing");
        text("title", input.title(), LONGEST_TITLE, "calendar.title-missing");
        List<DayChange> days = new ArrayList<>();
        for (int row = 0; row < input.days().size(); row++) {
            if (!input.days().get(row).isBlank()) {
                day(row, input.days().get(row)).ifPresent(days::add);
            }
        }
        if (input.days().stream().allMatch(DecreeInput.Day::isBlank)) {
            problem("date-0", "calendar.no-days");
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid("calendar.invalid", problems);
        }
        return days;
    }

    private Optional<DayChange> day(int row, DecreeInput.Day typed) {
        text("name-" + row, typed.name(), LONGEST_NAME, "calendar.name-missing");
        Optional<LocalDate> date = TypedMoment.day(typed.date());
        if (date.isEmpty()) {
            problem("date-" + row, "calendar.date-unreadable");
            return Optional.empty();
        }
        Optional<DayChange> change = DayChange.of(date.get(), typed.name().strip(), typed.kind());
        if (change.isEmpty()) {
            problem("kind-" + row, "calendar.kind-unknown");
        }
        change.ifPresent(day -> check(row, day));
        return change;
    }

    private void check(int row, DayChange day) {
        if (!seen.add(day.date())) {
            problem("date-" + row, "calendar.date-twice");
        } else if (day.date().isBefore(today.minusYears(YEARS_BACK))) {
            problem("date-" + row, "calendar.date-past");
        } else if (day.date().isAfter(today.plusYears(YEARS_AHEAD))) {
            problem("date-" + row, "calendar.date-far");
        } else if (day.kind() == SpecialDay.Kind.SWAPPED_WORKING_DAY && !WEEKEND.contains(day.date().getDayOfWeek())) {
            problem("kind-" + row, "calendar.swap-on-weekday");
        } else if (day.kind() == kindInForce(day.date())) {
            problem("kind-" + row, "calendar.no-change");
        }
    }

    private SpecialDay.Kind kindInForce(LocalDate date) {
        SpecialDay special = inForce.get(date);
        return special == null ? null : special.kind();
    }

    private void text(String field, String typed, int longest, String missing) {
        if (typed.isBlank()) {
            problem(field, missing);
        } else if (typed.strip().length() > longest) {
            problem(field, "calendar.too-long", longest);
        }
    }

    private void problem(String field, String code, Object... arguments) {
        problems.add(sentences.problem(field, code, arguments));
    }
}
