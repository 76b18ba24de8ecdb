package vn.motcua.benchmark;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.camunda.bpm.engine.impl.el.ElValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.Lane;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * What a designer would write into the diagrams for an engine without the platform: the lane as the candidate group of its
 * tasks, the unit and the business key given to a called block, and the block's outcome given back.
 */
final class BareParts extends AbstractBpmnParseListener {

    static final String UNIT = "unit";
    static final String OUTCOME = "outcome";

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String lane = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getLaneSets().stream()
                .flatMap(lanes -> lanes.getLanes().stream())
                .filter(candidate -> candidate.getFlowNodeIds().contains(activity.getId()))
                .map(Lane::getId)
                .findFirst()
                .orElse("leader");
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                .addCandidateGroupIdExpression(Context.getProcessEngineConfiguration().getExpressionManager()
                        .createExpression("${" + UNIT + "}." + lane));
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallableElement called = ((CallableElementActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        called.addInput(parameter(UNIT, UNIT));
        called.addOutput(parameter(OUTCOME, activity.getId()));
        called.setBusinessKeyValueProvider(new ElValueProvider(Context.getProcessEngineConfiguration()
                .getExpressionManager().createExpression("${execution.processBusinessKey}")));
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        String outcome = property(element, OUTCOME);
        if (outcome != null) {
            ExecutionListener tell = (DelegateExecution end) -> end.setVariable(OUTCOME, outcome);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, tell);
        }
    }

    private static String property(Element element, String name) {
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        if (properties == null) {
            return null;
        }
        return properties.elements("property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }

    private static CallableElementParameter parameter(String source, String target) {
        CallableElementParameter parameter = new CallableElementParameter();
        parameter.setSourceValueProvider(new ConstantValueProvider(source));
        parameter.setTarget(target);
        return parameter;
    }
}
