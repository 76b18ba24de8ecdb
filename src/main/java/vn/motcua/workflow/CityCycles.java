package vn.motcua.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Repeated timers in the city's time, for instance {@code R3/5 ngày làm việc}: each begins where the one before ended.
 *
 * <p>The engine casts its calendar of cycles to its own class, hence the inheritance.
 */
class CityCycles extends CycleBusinessCalendar {

    /** How often, the start that the engine writes into it, and the time between. */
    private static final Pattern CYCLE = Pattern.compile("R(\\d{0,9})/(?:([^/]+)/)?([^/]+)");

    private final CityTime time;

    CityCycles(CityTime time) {
        this.time = time;
    }

    @Override
    public Date resolveDuedate(String words, Date from, long offset) {
        Matcher cycle = CYCLE.matcher(words);
        Instant now = (from == null ? ClockUtil.getCurrentTime() : from).toInstant();
        if (!cycle.matches() || time.after(now, cycle.group(3)).isEmpty()) {
            return super.resolveDuedate(words, from, offset);
        }
        // Somebody may have moved the timer by hand: the whole row moves by so much.
        Instant seen = now.minusMillis(offset);
        Instant start = cycle.group(2) == null ? seen : written(cycle.group(2));
        return next(start, seen, cycle).map(next -> Date.from(next.plusMillis(offset))).orElse(null);
    }

    /** The first of the row that is still to come; empty when the last is over. */
    private Optional<Instant> next(Instant start, Instant now, Matcher cycle) {
        int times = cycle.group(1).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cycle.group(1));
        Instant next = start;
        for (int done = 0; done < times && !next.isAfter(now); done++) {
            next = time.after(next, cycle.group(3)).orElseThrow();
        }
        return next.isAfter(now) ? Optional.of(next) : Optional.empty();
    }

    /** The engine writes the start in the zone of the machine. */
    private static Instant written(String start) {
        return LocalDateTime.parse(start).atZone(ZoneId.systemDefault()).toInstant();
    }
}
