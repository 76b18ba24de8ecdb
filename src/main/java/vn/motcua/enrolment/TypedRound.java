package vn.motcua.enrolment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;

/** Reads the typed times of a round, and names every mistake at its field. */
class TypedRound {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST_REASON = 500;

    private final EnrolmentSentences sentences;
    private final List<FieldProblem> problems = new ArrayList<>();

    TypedRound(EnrolmentSentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The round with those times.
     *
     * @throws Refusal {@code enrolment.invalid} with the fields to mend
     */
    Round read(Round.Key key, RoundInput input, List<Round> others) {
        Optional<Instant> opens = moment("opens", input.opensDay(), input.opensTime());
        Optional<Instant> closes = moment("closes", input.closesDay(), input.closesTime());
        reason(input.reason());
        if (opens.isPresent() && closes.isPresent()) {
            check(new Round(key, opens.get(), closes.get()), others);
        }
        refuseIfAny();
        return new Round(key, opens.orElseThrow(), closes.orElseThrow());
    }

    /** The reason of a change, without which there is none. */
    String reason(String typed) {
        if (typed.isBlank()) {
            problem("reason", "enrolment.reason-missing");
        } else if (typed.strip().length() > LONGEST_REASON) {
            problem("reason", "enrolment.reason-long");
        }
        return typed.strip();
    }

    void problem(String field, String code, Object... arguments) {
        problems.add(sentences.problem(field, code, arguments));
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid("enrolment.invalid", problems);
        }
    }

    private void check(Round round, List<Round> others) {
        if (!round.opens().isBefore(round.closes())) {
            problem("closesDay", "enrolment.closes-before");
        }
        boolean overlaps = others.stream().anyMatch(other ->
                other.opens().isBefore(round.closes()) && round.opens().isBefore(other.closes()));
        if (overlaps) {
            problem("opensDay", "enrolment.overlaps");
        }
    }

    private Optional<Instant> moment(String field, String day, String time) {
        Optional<LocalDate> date = read(() -> LocalDate.parse(day.strip(), DAY));
        Optional<LocalTime> clock = read(() -> LocalTime.parse(time.strip(), TIME));
        if (date.isEmpty()) {
            problem(field + "Day", "enrolment.day-unreadable");
        }
        if (clock.isEmpty()) {
            problem(field + "Time", "enrolment.time-unreadable");
        }
        return date.flatMap(known -> clock.map(at -> known.atTime(at).atZone(CityClock.ZONE).toInstant()));
    }

    private static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
