package vn.motcua.workflow;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import vn.motcua.dossier.Dossier;

/** Starts the processes of many dossiers in one command, so that the engine writes all their rows together. */
record StartProcesses(List<Dossier> dossiers, Function<Dossier, String> definition, DeadlineTimers timers)
        implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        DeploymentCache definitions = context.getProcessEngineConfiguration().getDeploymentCache();
        for (Dossier dossier : dossiers) {
            ExecutionEntity process = definitions.findDeployedProcessDefinitionById(definition.apply(dossier))
                    .createProcessInstance(dossier.id().toString());
            process.start();
            timers.hold(process);
        }
        return null;
    }
}
