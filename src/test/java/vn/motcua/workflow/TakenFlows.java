package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every sequence flow that the engine takes, by the key of its diagram. */
class TakenFlows extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

    /** The ids of the flows of that diagram that were ever taken. */
    Set<String> of(String diagram) {
        return taken.getOrDefault(diagram, Set.of());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                String key = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution ->
                        taken.computeIfAbsent(key, any -> ConcurrentHashMap.newKeySet()).add(transition.getId()));
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** Those of the wanted flows that were not taken, in the order of the alphabet. */
    Set<String> missing(String diagram, Set<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(of(diagram));
        return missing;
    }
}
