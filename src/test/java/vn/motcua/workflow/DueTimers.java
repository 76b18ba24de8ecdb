package vn.motcua.workflow;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;

/** Does what the job executor does with the timers of one dossier that are due, in its process and the blocks it calls. */
final class DueTimers {

    private final RuntimeService runtime;
    private final ManagementService management;

    DueTimers(ApplicationContext city) {
        this.runtime = city.getBean(RuntimeService.class);
        this.management = city.getBean(ManagementService.class);
    }

    /** Runs them; tells how many were due. */
    int run(UUID dossier) {
        List<Job> due = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .flatMap(process -> withCalled(process.getId()))
                .flatMap(process -> management.createJobQuery().processInstanceId(process).executable().active().list().stream())
                .toList();
        due.forEach(job -> management.executeJob(job.getId()));
        return due.size();
    }

    private Stream<String> withCalled(String process) {
        return Stream.concat(
                Stream.of(process),
                runtime.createProcessInstanceQuery().superProcessInstanceId(process).list().stream()
                        .map(ProcessInstance::getId)
                        .flatMap(this::withCalled));
    }
}
