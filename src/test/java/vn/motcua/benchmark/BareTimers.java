package vn.motcua.benchmark;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A hundred thousand timers of the bare engine, each on a task, fired by its job executor, tuned. */
final class BareTimers {

    /** So long it is watched in each round; it would need minutes for all. */
    static final Duration WINDOW = Duration.ofSeconds(20);

    private static final int TIMERS = 100_000;
    /** Two to four workers a core, and a queue that holds what is acquired at once. */
    private static final int THREADS = 8;
    private static final int ACQUIRED = 100;
    private static final String KEY = "time-limit";

    private final BareEngine bare;

    private BareTimers(BareEngine bare) {
        this.bare = bare;
    }

    static BareTimers of(BareEngine bare) {
        bare.engine().getRepositoryService().createDeployment().addModelInstance("time-limit.bpmn", Bpmn
                .createExecutableProcess(KEY).startEvent().userTask("task")
                .boundaryEvent("late").cancelActivity(false).timerWithDuration("PT48H").endEvent()
                .moveToActivity("task").endEvent().done()).deploy();
        DefaultJobExecutor executor = executor(bare);
        executor.setMaxJobsPerAcquisition(ACQUIRED);
        executor.setQueueSize(ACQUIRED);
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        bare.engine().getRuntimeService().startProcessInstanceByKey(KEY, KEY, Map.of(BareParts.UNIT, "U"));
        var jdbc = bare.database().jdbc();
        new Copies(Original.ofProcess(jdbc, KEY, "act_ru"))
                .vary("duedate_", "'2020-01-01'::timestamp")
                .add(jdbc, 0, TIMERS);
        jdbc.sql("vacuum analyze act_ru_job").update();
        return new BareTimers(bare);
    }

    /** Timers fired a second. */
    double perSecond() {
        long before = left();
        long begin = System.nanoTime();
        executor(bare).start();
        Waiting.atMost(WINDOW, () -> left() == 0);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double perSecond = (before - left()) / seconds;
        executor(bare).shutdown();
        return perSecond;
    }

    private long left() {
        return bare.database().count("select count(*) from act_ru_job where duedate_ < now() and retries_ > 0");
    }

    private static DefaultJobExecutor executor(BareEngine bare) {
        return (DefaultJobExecutor) ((ProcessEngineConfigurationImpl) bare.engine().getProcessEngineConfiguration())
                .getJobExecutor();
    }
}
