package vn.motcua.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/** Due dates and timers in the city's time; what the city does not understand goes to the engine's own calendar. */
class CityDueDates implements BusinessCalendar {

    private final CityTime time;
    private final BusinessCalendar engine;

    CityDueDates(CityTime time, BusinessCalendar engine) {
        this.time = time;
        this.engine = engine;
    }

    @Override
    public Date resolveDuedate(String words) {
        return resolveDuedate(words, (Date) null);
    }

    @Override
    public Date resolveDuedate(String words, Task task) {
        return resolveDuedate(words, (Date) null);
    }

    @Override
    public Date resolveDuedate(String words, Date from) {
        Instant start = (from == null ? ClockUtil.getCurrentTime() : from).toInstant();
        Optional<Instant> due = time.after(start, words).or(() -> time.moment(words));
        return due.map(Date::from).orElseGet(() -> engine.resolveDuedate(words, from));
    }
}
