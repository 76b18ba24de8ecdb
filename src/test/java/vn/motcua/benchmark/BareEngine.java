package vn.motcua.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The baseline: the engine alone, as its makers ship it, with the city's own diagrams. History is full, batching is on, ids
 * are UUIDs as its manual advises for clusters; what the platform adds to a diagram is nothing here.
 */
final class BareEngine implements AutoCloseable {

    private static final String BATCHED = "&reWriteBatchedInserts=true";
    private static final List<String> STEPS = List.of(
            "acceptDossier", "announceResult", "askFee", "awaitRound", "giveSeatBack", "handOverResult", "lapseDossier",
            "refuseDossier", "takeSeat");

    private final Database database;
    private final HikariDataSource pool;
    private final ProcessEngine engine;

    private BareEngine(Database database, HikariDataSource pool, ProcessEngine engine) {
        this.database = database;
        this.pool = pool;
        this.engine = engine;
    }

    static BareEngine start(Database database) {
        HikariDataSource pool = database.pool();
        return new BareEngine(database, pool, configuration(pool).buildProcessEngine());
    }

    /** The same with the driver's own batching, which the engine's manual does not speak of. */
    static BareEngine startBatched(Database database) {
        return start(new Database(database.name(), database.url() + BATCHED));
    }

    private static ProcessEngineConfigurationImpl configuration(HikariDataSource pool) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new BareParts())));
        Map<Object, Object> steps = new HashMap<>();
        JavaDelegate nothing = execution -> {};
        STEPS.forEach(step -> steps.put(step, nothing));
        configuration.setBeans(steps);
        // The engine adds plugins of its own.
        configuration.setProcessEnginePlugins(new ArrayList<>(List.of(new PlainDays())));
        ClockUtil.reset();
        return configuration;
    }

    /** Deploys the shared blocks and one service. */
    BareEngine withService(String path) {
        deployMatching("processes/shared/*.bpmn");
        deployMatching(path);
        return this;
    }

    /** Deploys every diagram with its form, each by itself as the product does. */
    void deployAll() {
        deployMatching("processes/shared/*.bpmn");
        for (String diagram : names("processes/*/*.bpmn")) {
            if (!diagram.contains("/shared/")) {
                deploy(diagram, diagram.replace("processes/", "forms/").replace(".bpmn", ".form"));
            }
        }
    }

    ProcessEngine engine() {
        return engine;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    private void deployMatching(String pattern) {
        names(pattern).forEach(this::deploy);
    }

    private void deploy(String... paths) {
        var deployment = engine.getRepositoryService().createDeployment().name(paths[0]);
        for (String path : paths) {
            deployment.addInputStream(path, new ByteArrayInputStream(content(path)));
        }
        deployment.deploy();
    }

    private static List<String> names(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern))
                    .map(resource -> resource.getDescription().replaceFirst("^.*/(processes/.*)\\]$", "$1"))
                    .sorted()
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] content(String path) {
        try (InputStream in = BareEngine.class.getResourceAsStream("/" + path)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
