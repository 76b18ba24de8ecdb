package vn.motcua.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;

/** A service may give a step of a shared block its own time: the property {@code due.<step>} of the call. */
@Component
class CallDueDates {

    private final RunningDiagrams diagrams;
    private final CityCalendar calendar;
    private final CityClock clock;

    CallDueDates(RunningDiagrams diagrams, CityCalendar calendar, CityClock clock) {
        this.diagrams = diagrams;
        this.calendar = calendar;
        this.clock = clock;
    }

    void apply(DelegateTask task) {
        ExecutionEntity call = ((ExecutionEntity) task.getExecution()).getProcessInstance().getSuperExecution();
        if (call != null) {
            diagrams.of(call.getProcessDefinitionId())
                    .node(call.getActivityId())
                    .flatMap(node -> node.dueOf(task.getTaskDefinitionKey()))
                    .ifPresent(limit -> task.setDueDate(due(limit)));
        }
    }

    private Date due(TimeLimit limit) {
        return Date.from(calendar.calendar().due(clock.instant(), limit));
    }
}
