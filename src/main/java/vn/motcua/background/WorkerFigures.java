package vn.motcua.background;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the operator is told of the workers of this node. */
@Component
class WorkerFigures implements MeterBinder {

    private final ObjectProvider<BackgroundWorker> workers;

    WorkerFigures(ObjectProvider<BackgroundWorker> workers) {
        this.workers = workers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        workers.forEach(worker -> bind(registry, worker.name(), worker.record()));
    }

    private static void bind(MeterRegistry registry, String name, WorkerRecord record) {
        FunctionTimer.builder("motcua.worker.runs", record, WorkerRecord::runs, WorkerRecord::nanos, TimeUnit.NANOSECONDS)
                .description("How often and how long that worker of this node has worked since the start")
                .tag("worker", name)
                .register(registry);
        FunctionCounter.builder("motcua.worker.failures", record, WorkerRecord::failures)
                .description("How often that worker of this node has failed since the start")
                .tag("worker", name)
                .register(registry);
    }
}
