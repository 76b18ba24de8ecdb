package vn.motcua.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.database.Journey;
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

    /** So that the disk is seldom waited for, and the checks of those that come next are never. */
    private static final int TOGETHER = 10;

    private final ServiceFiles files;
    private final DiagramGate gate;
    private final Services services;
    private final Units units;
    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final Journey journey;
    private final CityClock clock;
    private long engineNanos;

    Deployment(
            ServiceFiles files,
            DiagramGate gate,
            Services services,
            Units units,
            RepositoryService repository,
            TransactionTemplate transaction,
            Journey journey,
            CityClock clock) {
        this.files = files;
        this.gate = gate;
        this.services = services;
        this.units = units;
        this.repository = repository;
        this.transaction = transaction;
        this.journey = journey;
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
        List<List<Change>> turns = inTens(drawn(blocks, changed));
        // A diagram finds its forms live. At a first start nobody asks for one yet: they are read beside the engine's work.
        turns.add(live.isNothing() ? turns.size() : 0, forms.stream().map(form -> form(form, live)).toList());
        try (ChecksAhead checks = new ChecksAhead()) {
            turns.forEach(turn -> turn.forEach(change -> checks.begin(change.path(), change.check())));
            return turns.stream().mapToInt(turn -> deploy(turn, checks)).sum();
        }
    }

    /** The engine knows nothing of forms: there is nothing in it to share a transaction with. */
    private Change form(SharedFile form, Published live) {
        return new Change(form.path(), () -> {
            FormSchema.read(form.path(), form.content());
            return List.of();
        }, () -> publish(form, live));
    }

    private List<Change> drawn(List<SharedFile> blocks, List<ServiceFile> changed) {
        GateContext context = files.context(code -> units.find(code).isPresent());
        List<Change> drawn = new ArrayList<>();
        blocks.forEach(block -> drawn.add(new Change(block.path(),
                () -> gate.check(block.path(), block.content(), true, context), () -> publishBlock(block))));
        changed.forEach(file -> drawn.add(new Change(file.diagramPath(), () -> {
            FormSchema.read(file.formPath(), file.form());
            return gate.check(file.diagramPath(), file.diagram(), false, context);
        }, () -> publishService(file))));
        return drawn;
    }

    private static List<List<Change>> inTens(List<Change> changes) {
        List<List<Change>> tens = new ArrayList<>();
        for (int first = 0; first < changes.size(); first += TOGETHER) {
            tens.add(changes.subList(first, Math.min(first + TOGETHER, changes.size())));
        }
        return tens;
    }

    /** Those in which nothing is wrong, in one transaction; should one of them fail there, each in one of its own. */
    private int deploy(List<Change> changes, ChecksAhead checks) {
        List<Change> sound = changes.stream().filter(change -> attempt(change, () -> isSound(change, checks))).toList();
        try {
            transaction.executeWithoutResult(status ->
                    journey.together(() -> sound.forEach(change -> change.publish().run())));
            return sound.size();
        } catch (DuplicateKeyException | ProcessEngineException oneOfThem) {
            return (int) sound.stream().filter(change -> attempt(change, () -> {
                transaction.executeWithoutResult(status -> change.publish().run());
                return true;
            })).count();
        }
    }

    /** One refused file must not keep the others from starting. */
    private boolean attempt(Change change, BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (DiagramRefused refused) {
            refuse(refused.violation());
        } catch (FormRefused refused) {
            refused.problems().forEach(problem -> refuse(new Violation(
                    change.path(), problem.component(), "", "form", problem.message(), problem.messageEn())));
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            log.info("{} was put live by another node in the same moment", change.path());
        } catch (ProcessEngineException refused) {
            refuse(new Violation(change.path(), "", "", "engine",
                    "Máy thực hiện quy trình không đọc được sơ đồ: " + refused.getMessage(),
                    "The engine cannot read the diagram: " + refused.getMessage()));
        }
        return false;
    }

    private boolean isSound(Change change, ChecksAhead checks) {
        List<Violation> violations = checks.of(change.path());
        violations.forEach(this::refuse);
        return violations.isEmpty();
    }

    private void publish(SharedFile form, Published live) {
        services.publishForm(form, live.nextOfForm(form), clock.instant());
    }

    private void publishBlock(SharedFile block) {
        ProcessDefinition definition = deploy(block.key(), block.path(), block.content(), null, null);
        services.publishBlock(block, definition.getVersion(), definition.getId(), clock.instant());
    }

    private void publishService(ServiceFile file) {
        ProcessDefinition definition = deploy(file.key(), file.diagramPath(), file.diagram(), file.formPath(), file.form());
        services.publish(file, definition.getVersion(), definition.getId(), clock.instant());
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

    /** One file that is to go live: how it is checked and how it is published. */
    private record Change(String path, Callable<List<Violation>> check, Runnable publish) {}
}
