package vn.motcua.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.ClockMoved;

/** The engine lives in the city's time: when the demo's clock moves, timers that became due are taken up at once. */
@Component
class EngineClock {

    private final ObjectProvider<ProcessEngine> engine;

    EngineClock(ObjectProvider<ProcessEngine> engine, CityClock clock) {
        this.engine = engine;
        ClockUtil.offset(clock.offset().toMillis());
    }

    @EventListener
    void follow(ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
        engine.ifAvailable(running -> ((ProcessEngineConfigurationImpl) running.getProcessEngineConfiguration())
                .getJobExecutor()
                .jobWasAdded());
    }
}
