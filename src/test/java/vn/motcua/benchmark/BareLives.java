package vn.motcua.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** The same lives in the bare engine: each task is found by the task query, claimed and completed with its outcome. */
final class BareLives {

    private static final Load EIGHT = new Load(8);

    private final BareEngine bare;
    private final Starts starts;

    BareLives(BareEngine bare, Map<String, Object> variables) {
        this.bare = bare;
        this.starts = new Starts(bare, variables);
    }

    double perSecond(int lives) {
        return EIGHT.perSecondOfAll(lives, number -> live(starts.start()));
    }

    private void live(String businessKey) {
        TaskService tasks = bare.engine().getTaskService();
        for (Service.Step step : Service.WAY) {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskDefinitionKey(step.task())
                    .singleResult();
            tasks.claim(task.getId(), "officer");
            Map<String, Object> decided = new HashMap<>();
            if (step.outcome() != null) {
                decided.put(BareParts.OUTCOME, step.outcome());
            }
            tasks.complete(task.getId(), decided);
        }
    }
}
