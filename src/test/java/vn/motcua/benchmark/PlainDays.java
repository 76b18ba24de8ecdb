package vn.motcua.benchmark;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;

/** The bare engine's time: whatever the diagram says in words is in two days; nothing is computed. */
final class PlainDays extends AbstractProcessEnginePlugin implements BusinessCalendar {

    private static final long TWO_DAYS_IN_MILLIS = 48L * 60 * 60 * 1000;

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        MapBusinessCalendarManager calendars = (MapBusinessCalendarManager) engine.getBusinessCalendarManager();
        for (String name : List.of(
                DueDateBusinessCalendar.NAME, DurationBusinessCalendar.NAME, CycleBusinessCalendar.NAME)) {
            calendars.addBusinessCalendar(name, this);
        }
    }

    @Override
    public Date resolveDuedate(String words) {
        return new Date(System.currentTimeMillis() + TWO_DAYS_IN_MILLIS);
    }

    @Override
    public Date resolveDuedate(String words, Task task) {
        return resolveDuedate(words);
    }

    @Override
    public Date resolveDuedate(String words, Date from) {
        return resolveDuedate(words);
    }
}
