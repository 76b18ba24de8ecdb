package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Spares the engine what it would read of itself in vain: here no task has a task below it, a link to a person or a
 * variable of its own, and no definition is ever changed.
 */
final class EngineReads {

    private EngineReads() {}

    static List<SessionFactory> spared() {
        return List.of(
                new Instead(TaskManager.class, Tasks::new),
                new Instead(ExecutionManager.class, Executions::new),
                new Instead(IdentityLinkManager.class, Links::new),
                new Instead(VariableInstanceManager.class, VariablesOfTasks::new),
                new Instead(ProcessDefinitionManager.class, Definitions::new));
    }

    private record Instead(Class<?> type, Supplier<Session> other) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return other.get();
        }
    }

    private static final class Tasks extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(String task) {
            return new ArrayList<>();
        }

        /** An execution has one task: where that is at hand, there is no other to look for. */
        @Override
        public List<TaskEntity> findTasksByExecutionId(String execution) {
            // The engine takes away from this list.
            List<TaskEntity> atHand = new ArrayList<>(getDbEntityManager().getCachedEntitiesByType(TaskEntity.class));
            atHand.removeIf(task -> !execution.equals(task.getExecutionId()));
            return atHand.isEmpty() ? super.findTasksByExecutionId(execution) : atHand;
        }
    }

    /** Whoever reads a whole instance ahead need not read it again when the engine wants it. */
    private static final class Executions extends ExecutionManager {

        private final Map<String, List<ExecutionEntity>> ahead = new HashMap<>();

        @Override
        public List<ExecutionEntity> findExecutionsByProcessInstanceId(String instance) {
            List<ExecutionEntity> read = ahead.remove(instance);
            if (read == null) {
                read = super.findExecutionsByProcessInstanceId(instance);
                ahead.put(instance, read);
            }
            return read;
        }
    }

    private static final class Links extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String task) {
            return new ArrayList<>();
        }
    }

    private static final class VariablesOfTasks extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
            return new ArrayList<>();
        }
    }

    private static final class Definitions extends ProcessDefinitionManager {

        /** What was parsed once is what the table says: nobody suspends a definition or changes it. */
        @Override
        public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String definition) {
            ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(definition);
            return read != null
                    ? read
                    : Context.getProcessEngineConfiguration().getDeploymentCache()
                            .findProcessDefinitionFromCache(definition);
        }
    }
}
