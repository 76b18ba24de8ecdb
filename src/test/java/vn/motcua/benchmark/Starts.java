package vn.motcua.benchmark;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Starts of the bare engine, one by one, each with the form's answers as variables.
 *
 * @param bare the engine
 * @param variables what each process starts with
 */
record Starts(BareEngine bare, Map<String, Object> variables) {

    double perSecond(Load load, int times) {
        return load.perSecond(times, number -> start());
    }

    /** Starts one; returns its business key. */
    String start() {
        String key = UUID.randomUUID().toString();
        RuntimeService runtime = bare.engine().getRuntimeService();
        runtime.startProcessInstanceByKey(Service.KEY, key, variables);
        return key;
    }
}
