package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Sets the engine up for the city: the handful of beans a diagram may call, and no scripts. */
@Component
@DependsOnDatabaseInitialization
class EngineSetUp extends AbstractProcessEnginePlugin {

    private final PlatformParseListener parseListener;
    private final Map<String, JavaDelegate> steps;

    EngineSetUp(PlatformParseListener parseListener, Map<String, JavaDelegate> steps) {
        this.parseListener = parseListener;
        this.steps = steps;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // Without this map expressions would see every bean of the application.
        engine.setBeans(Map.copyOf(steps));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        // So that the index on due dates (V103) answers what is to be done next.
        engine.setEnsureJobDueDateNotNull(true);
        engine.setCustomSessionFactories(EngineReads.spared());
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(parseListener);
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
