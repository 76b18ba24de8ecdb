package vn.motcua.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organisation.CityCalendar;

/** Understands the law's words in due dates and timers; what is not in them goes to the engine's own calendar. */
class CityTime implements BusinessCalendar {

    private final CityCalendar calendar;
    private final BusinessCalendar engine;

    CityTime(CityCalendar calendar, BusinessCalendar engine) {
        this.calendar = calendar;
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
        Optional<TimeLimit> limit = TimeLimit.parse(words);
        Instant start = (from == null ? ClockUtil.getCurrentTime() : from).toInstant();
        return limit.map(time -> Date.from(calendar.calendar().due(start, time)))
                .orElseGet(() -> engine.resolveDuedate(words, from));
    }
}
