package vn.motcua.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;

/** The bare engine below the gate, with nothing of the platform but the city's time, and a clock that stands still. */
final class EngineOfOneTest implements AutoCloseable {

    static final WorkingCalendar CALENDAR = new WorkingCalendar(OfficeHours.CITY, SpecialDay.parseCsv(specialDays()));

    /** The clock of the engine belongs to all engines of the machine: afterwards it is put back. */
    private final long offset = LongStream.generate(() -> -System.currentTimeMillis() + ClockUtil.getCurrentTime().getTime())
            .limit(50)
            .min()
            .orElseThrow();
    private final ProcessEngine engine;

    EngineOfOneTest() {
        StandaloneInMemProcessEngineConfiguration set = new StandaloneInMemProcessEngineConfiguration();
        set.setProcessEngineName("timers-" + UUID.randomUUID());
        set.setJdbcUrl("jdbc:h2:mem:" + set.getProcessEngineName());
        set.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_CREATE_DROP);
        set.setHistory(ProcessEngineConfigurationImpl.HISTORY_NONE);
        set.setMetricsEnabled(false);
        set.setJobExecutorActivate(false);
        TaskListener afterwards = task -> task.setName("after");
        set.setBeans(Map.of("afterwards", afterwards));
        set.getProcessEnginePlugins().add(new EngineTime(new CityTime(() -> CALENDAR)));
        this.engine = set.buildProcessEngine();
    }

    void setClock(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** Deploys a process and starts it with one variable, {@code time}. */
    void start(String diagram, String time) {
        engine.getRepositoryService().createDeployment().addString("waits.bpmn", diagram).deploy();
        engine.getRuntimeService().startProcessInstanceByKey("waits", Map.of("time", time));
    }

    /** The only timer that waits; null when none does. */
    Job timer() {
        return engine.getManagementService().createJobQuery().timers().singleResult();
    }

    /** Does what the job executor does with timers that are due; tells how many were. */
    int runDueTimers() {
        List<Job> due = engine.getManagementService().createJobQuery().timers().executable().list();
        due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return due.size();
    }

    Date dateOfWork(TimerKind kind) {
        return kind == TimerKind.DUE_DATE_OF_A_TASK
                ? engine.getTaskService().createTaskQuery().singleResult().getDueDate()
                : engine.getTaskService().createTaskQuery().singleResult().getFollowUpDate();
    }

    long tasksAfter() {
        return engine.getTaskService().createTaskQuery().taskName("after").count();
    }

    void clear() {
        engine.getRepositoryService().createDeploymentQuery().list().forEach(deployment ->
                engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Override
    public void close() {
        ClockUtil.offset(offset);
        engine.close();
    }

    private static String specialDays() {
        try (InputStream file = EngineOfOneTest.class.getResourceAsStream("/calendar/special-days.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
