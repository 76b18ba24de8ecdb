package vn.motcua.decree;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;

/** Reads a typed outage, and names every mistake at its field. */
class OutageCheck {

    private static final int LONGEST_REASON = 500;
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration FURTHEST = Duration.ofDays(365);

    private final Sentences sentences;
    private final Instant now;
    private final List<FieldProblem> problems = new ArrayList<>();

    OutageCheck(Sentences sentences, Instant now) {
        this.sentences = sentences;
        this.now = now;
    }

    /** What was typed, read. */
    record Outage(Instant from, Instant to, String reason) {}

    /**
     * The outage.
     *
     * @throws Refusal {@code outage.invalid} with the fields to mend
     */
    Outage read(OutageInput input) {
        Optional<Instant> from = moment("from", input.fromDay(), input.fromTime());
        Optional<Instant> to = moment("to", input.toDay(), input.toTime());
        if (input.reason().isBlank()) {
            problem("reason", "outage.reason-missing");
        } else if (input.reason().strip().length() > LONGEST_REASON) {
            problem("reason", "calendar.too-long", LONGEST_REASON);
        }
        if (from.isPresent() && to.isPresent()) {
            check(from.get(), to.get());
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid("outage.invalid", problems);
        }
        return new Outage(from.orElseThrow(), to.orElseThrow(), input.reason().strip());
    }

    /** The new end of an outage. */
    Instant readEnd(String day, String time) {
        Optional<Instant> to = moment("to", day, time);
        if (!problems.isEmpty()) {
            throw Refusal.invalid("outage.invalid", problems);
        }
        return to.orElseThrow();
    }

    private void check(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            problem("toDay", "outage.ends-before");
        } else if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            problem("toDay", "outage.too-long");
        } else if (from.isBefore(now.minus(FURTHEST)) || from.isAfter(now.plus(FURTHEST))) {
            problem("fromDay", "outage.too-far");
        }
    }

    private Optional<Instant> moment(String field, String day, String time) {
        if (TypedMoment.day(day).isEmpty()) {
            problem(field + "Day", "calendar.date-unreadable");
        }
        if (TypedMoment.time(time).isEmpty()) {
            problem(field + "Time", "outage.time-unreadable");
        }
        return TypedMoment.moment(day, time);
    }

    private void problem(String field, String code, Object... arguments) {
        problems.add(sentences.problem(field, code, arguments));
    }
}
