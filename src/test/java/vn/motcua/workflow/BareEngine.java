package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.service.Diagram;

/**
 * The engine without the platform, as it is shipped and with its whole history, on the same diagrams: it offers tasks to a
 * group, its steps do nothing, and a call hands over the dossier's id and hands back the outcome.
 */
final class BareEngine implements AutoCloseable {

    private static final String GROUP = "officers";
    private static final String DOSSIER = "dossier";

    private final ProcessEngine engine;

    BareEngine(DataSource database, String history, Map<String, Diagram> diagrams) {
        StandaloneProcessEngineConfiguration set = new StandaloneProcessEngineConfiguration();
        set.setProcessEngineName("bare-" + UUID.randomUUID());
        set.setDataSource(database);
        set.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        set.setHistory(history);
        set.setJobExecutorActivate(false);
        JavaDelegate nothing = step -> { };
        set.setBeans(Map.of("acceptDossier", nothing, "announceResult", nothing, "handOverResult", nothing,
                "refuseDossier", nothing, "lapseDossier", nothing));
        set.setProcessEnginePlugins(new ArrayList<>(List.of(new EngineTime(new CityTime(() -> EngineOfOneTest.CALENDAR)))));
        set.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Usual(diagrams))));
        this.engine = set.buildProcessEngine();
    }

    void deploy(String... paths) {
        var deployment = engine.getRepositoryService().createDeployment();
        List.of(paths).forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    String start(String process) {
        String dossier = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey(process, dossier, Map.of(DOSSIER, dossier));
        return dossier;
    }

    /** Finds the task of that step in the group's list, claims it, and completes it with that outcome. */
    void decide(String dossier, String step, String outcome) {
        Task task = find(step);
        engine.getTaskService().claim(task.getId(), "officer");
        engine.getTaskService().complete(task.getId(), Map.of(Variables.OUTCOME, outcome));
    }

    private Task find(String step) {
        return engine.getTaskService().createTaskQuery().taskCandidateGroup(GROUP).taskDefinitionKey(step)
                .orderByDueDate().asc().listPage(0, 1).get(0);
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What such a diagram needs to run at all. */
    private static final class Usual extends AbstractBpmnParseListener {

        private final Map<String, Diagram> diagrams;

        Usual(Map<String, Diagram> diagrams) {
            this.diagrams = diagrams;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                    .addCandidateGroupIdExpression(new JuelExpressionManager()
                            .createExpression(GROUP));
        }

        @Override
        public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
            CallableElement called =
                    ((CallableElementActivityBehavior) activity.getActivityBehavior()).getCallableElement();
            called.addInput(parameter(DOSSIER, DOSSIER));
            called.addOutput(parameter(Variables.OUTCOME, activity.getId()));
        }

        @Override
        public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            String process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
            diagrams.get(process).node(activity.getId())
                    .map(node -> node.properties().get(Variables.OUTCOME))
                    .ifPresent(outcome -> activity.addBuiltInListener(ExecutionListener.EVENTNAME_START,
                            (ExecutionListener) end -> keep(end, outcome)));
        }

        private static void keep(DelegateExecution end, String outcome) {
            end.getProcessEngineServices().getRuntimeService()
                    .setVariableLocal(end.getProcessInstanceId(), Variables.OUTCOME, outcome);
        }

        private static CallableElementParameter parameter(String source, String target) {
            CallableElementParameter parameter = new CallableElementParameter();
            parameter.setSourceValueProvider(new ConstantValueProvider(source));
            parameter.setTarget(target);
            return parameter;
        }
    }
}
