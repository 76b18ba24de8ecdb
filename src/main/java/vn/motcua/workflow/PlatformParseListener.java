package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Adds to every diagram what is not drawn in it: the list of work, the stages, the talk with shared blocks. */
@Component
class PlatformParseListener extends AbstractBpmnParseListener {

    private final WorkItemListener workItems;
    private final StageListener stages;
    private final BlockOutcomeListener blockOutcomes;
    private final FlowLimitListener flowLimits;
    private final OverdueListener overdue;
    private final OutsideListener outside;
    private final TermListener terms;

    PlatformParseListener(
            WorkItemListener workItems,
            StageListener stages,
            BlockOutcomeListener blockOutcomes,
            FlowLimitListener flowLimits,
            OverdueListener overdue,
            OutsideListener outside,
            TermListener terms) {
        this.workItems = workItems;
        this.stages = stages;
        this.blockOutcomes = blockOutcomes;
        this.flowLimits = flowLimits;
        this.overdue = overdue;
        this.outside = outside;
        this.terms = terms;
    }

    /** Only what has properties may say for how long it awaits the applicant. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        if (element.element("extensionElements") != null) {
            process.addBuiltInListener(ExecutionListener.EVENTNAME_START, terms);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, workItems);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, workItems);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, workItems);
        addStage(scope, activity);
        watchOutside(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallableElement called = ((CallableElementActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        called.setBusinessKeyValueProvider(new DossierOfCaller());
        // The block's outcome is known to its caller by the name of the call.
        called.addOutput(parameter(Variables.OUTCOME, activity.getId()));
        addStage(scope, activity);
        watchOutside(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watchOutside(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, blockOutcomes);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        if (element.element("extensionElements") != null) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, flowLimits);
        }
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (OverdueListener.SUB_PROCESS.equals(activity.getId())) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, overdue);
        }
    }

    /** Only what has properties may say that it lies outside the clock. */
    private void watchOutside(Element element, ActivityImpl activity) {
        if (element.element("extensionElements") != null) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, outside);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, outside);
        }
    }

    /** Only the steps of the main line are stages; what happens inside a block or beside the way is not. */
    private void addStage(ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, stages);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, stages);
        }
    }

    private static CallableElementParameter parameter(String source, String target) {
        CallableElementParameter parameter = new CallableElementParameter();
        parameter.setSourceValueProvider(new ConstantValueProvider(source));
        parameter.setTarget(target);
        return parameter;
    }
}
