package vn.motcua.workflow;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** On how many time limits this node has acted since it started. */
@Component
class DeadlineFigures implements MeterBinder {

    private final DeadlineSweep sweep;

    DeadlineFigures(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        bind(registry, "dossiers", DeadlineSweep::dossiersActedOn);
        bind(registry, "work-items", DeadlineSweep::itemsActedOn);
    }

    private void bind(MeterRegistry registry, String of, ToDoubleFunction<DeadlineSweep> count) {
        FunctionCounter.builder("motcua.deadlines.acted", sweep, count)
                .description("Time limits on which this node has acted since the start: warnings and those that ran out")
                .tag("of", of)
                .register(registry);
    }
}
