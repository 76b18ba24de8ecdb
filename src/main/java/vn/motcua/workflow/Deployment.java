package vn.motcua.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.form.FormRefused;
import vn.motcua.form.FormSchema;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Units;
import vn.motcua.service.DiagramGate;
import vn.motcua.service.DiagramRefused;
import vn.motcua.service.GateContext;
import vn.motcua.service.Published;
import vn.motcua.service.ServiceFile;
import vn.motcua.service.ServiceFiles;
import vn.motcua.service.Services;
import vn.motcua.service.SharedFile;
import vn.motcua.service.Violation;

/**
 * Puts services live: each diagram with its form in a deployment of its own, and only what changed.
 *
 * <p>A file that breaks a rule is refused with file, element and reason; all others go live.
 */
@Component
class Deployment {

    private static final Logger log = LoggerFactory.getLogger(Deployment.class);

    private final ServiceFiles files;
    private final DiagramGate gate;
    private final Services services;
    private final Units units;
    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private long engineNanos;

    Deployment(
            ServiceFiles files,
            DiagramGate gate,
            Services services,
            Units units,
            RepositoryService repository,
            TransactionTemplate transaction,
            CityClock clock) {
        this.files = files;
        this.gate = gate;
        this.services = services;
        this.units = units;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How much of the time so far was the engine's own, from its parser to its tables. */
    Duration inEngine() {
        return Duration.ofNanos(engineNanos);
    }

    /** Deploys whatever is new or changed; returns how many files went live. */
    int deployChanges() {
        files.violations().forEach(this::refuse);
        Published live = services.published();
        List<SharedFile> forms = files.sharedForms().stream().filter(form -> !live.hasForm(form)).toList();
        List<SharedFile> blocks = files.blocks().stream().filter(block -> !live.hasBlock(block)).toList();
        List<ServiceFile> changed = files.services().stream().filter(file -> !live.has(file)).toList();
        if (forms.isEmpty() && blocks.isEmpty() && changed.isEmpty()) {
            return 0;
        }
        try (ChecksAhead checks = new ChecksAhead()) {
            begin(checks, forms, blocks, changed);
            int deployed = deployForms(forms, checks, live);
            for (SharedFile block : blocks) {
                deployed += attempt(block.path(), () -> deployBlock(block, checks));
            }
            for (ServiceFile service : changed) {
                deployed += attempt(service.diagramPath(), () -> deployService(service, checks));
            }
            return deployed;
        }
    }

    private void begin(ChecksAhead checks, List<SharedFile> forms, List<SharedFile> blocks, List<ServiceFile> changed) {
        GateContext context = files.context(code -> units.find(code).isPresent());
        forms.forEach(form -> checks.begin(form.path(), () -> {
            FormSchema.read(form.path(), form.content());
            return List.of();
        }));
        blocks.forEach(block -> checks.begin(block.path(), () -> gate.check(block.path(), block.content(), true, context)));
        changed.forEach(file -> checks.begin(file.diagramPath(), () -> {
            FormSchema.read(file.formPath(), file.form());
            return gate.check(file.diagramPath(), file.diagram(), false, context);
        }));
    }

    /** One refused file must not keep the others from starting. */
    private int attempt(String path, Step step) {
        try {
            return step.run() ? 1 : 0;
        } catch (DiagramRefused refused) {
            refuse(refused.violation());
        } catch (FormRefused refused) {
            refused.problems().forEach(problem -> refuse(new Violation(
                    path, problem.component(), "", "form", problem.message(), problem.messageEn())));
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            log.info("{} was put live by another node in the same moment", path);
        } catch (ProcessEngineException refused) {
            refuse(new Violation(path, "", "", "engine",
                    "Máy thực hiện quy trình không đọc được sơ đồ: " + refused.getMessage(),
                    "The engine cannot read the diagram: " + refused.getMessage()));
        }
        return 0;
    }

    /** Those in which nothing is wrong, in one transaction: they are some hundreds and the engine knows none of them. */
    private int deployForms(List<SharedFile> forms, ChecksAhead checks, Published live) {
        List<SharedFile> sound = forms.stream()
                .filter(form -> attempt(form.path(), () -> !isRefused(form.path(), checks)) > 0)
                .toList();
        try {
            transaction.executeWithoutResult(status -> sound.forEach(form -> publish(form, live)));
            return sound.size();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // With which of them, each by itself will tell.
            return sound.stream().mapToInt(form -> attempt(form.path(), () -> {
                transaction.executeWithoutResult(status -> publish(form, live));
                return true;
            })).sum();
        }
    }

    private void publish(SharedFile form, Published live) {
        services.publishForm(form, live.nextOfForm(form), clock.instant());
    }

    private boolean deployBlock(SharedFile block, ChecksAhead checks) {
        if (isRefused(block.path(), checks)) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            ProcessDefinition definition = deploy(block.key(), block.path(), block.content(), null, null);
            services.publishBlock(block, definition.getVersion(), definition.getId(), clock.instant());
        });
        return true;
    }

    private boolean deployService(ServiceFile file, ChecksAhead checks) {
        if (isRefused(file.diagramPath(), checks)) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            ProcessDefinition definition =
                    deploy(file.key(), file.diagramPath(), file.diagram(), file.formPath(), file.form());
            services.publish(file, definition.getVersion(), definition.getId(), clock.instant());
        });
        return true;
    }

    private boolean isRefused(String path, ChecksAhead checks) {
        List<Violation> violations = checks.of(path);
        violations.forEach(this::refuse);
        return !violations.isEmpty();
    }

    private ProcessDefinition deploy(String key, String path, String diagram, String formPath, String form) {
        var builder = repository.createDeployment()
                .name(key)
                .source("motcua")
                .enableDuplicateFiltering(false)
                .addInputStream(path, stream(diagram));
        if (form != null) {
            builder.addInputStream(formPath, stream(form));
        }
        long begin = System.nanoTime();
        DeploymentWithDefinitions deployment = builder.deployWithResult();
        engineNanos += System.nanoTime() - begin;
        // The engine looks once more under its lock, and makes nothing of what it has by then.
        List<ProcessDefinition> made = deployment.getDeployedProcessDefinitions();
        if (made == null) {
            throw new DuplicateKeyException(path + " came into the engine since it was looked for");
        }
        return made.get(0);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(Violation violation) {
        log.error("REFUSED {} · {} ({}) · {} · {}", violation.file(), violation.element(), violation.elementName(),
                violation.rule(), violation.messageEn());
        services.refuse(violation);
    }

    /** What puts one file live; says whether it did. */
    private interface Step {
        boolean run();
    }
}
