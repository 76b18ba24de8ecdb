package vn.motcua.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the engine the city's time through its own business calendars: for due dates, durations, dates and cycles. */
@Component
class EngineTime extends AbstractProcessEnginePlugin {

    private final CityTime time;

    EngineTime(CityTime time) {
        this.time = time;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        MapBusinessCalendarManager calendars = (MapBusinessCalendarManager) engine.getBusinessCalendarManager();
        for (String name : List.of(DueDateBusinessCalendar.NAME, DurationBusinessCalendar.NAME)) {
            calendars.addBusinessCalendar(name, new CityDueDates(time, calendars.getBusinessCalendar(name)));
        }
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CityCycles(time));
    }
}
