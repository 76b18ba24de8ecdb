package vn.motcua.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One node: the whole product as a process of its own, from the class path of the tests, on a shared database. */
public final class NodeProcess implements AutoCloseable {

    private static final Path LOGS = Path.of("target", "nodes");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String MAIN = "vn.motcua.MotCuaApplication";

    private final NodeDatabase database;
    private final String name;
    private final List<String> settings;
    private final int port = freePort();
    private final Readiness readiness = new Readiness(address());
    private volatile Process process;
    private int starts;

    private NodeProcess(NodeDatabase database, String name, List<String> settings) {
        this.database = database;
        this.name = name;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /**
     * Starts a node and does not wait for it.
     *
     * @param name a word of its own among the nodes of the database
     * @param settings further options of the virtual machine ({@code -X…}) and of the product ({@code --…})
     */
    public static NodeProcess start(NodeDatabase database, String name, String... settings) {
        NodeProcess node = new NodeProcess(database, name, List.of(settings));
        node.startAgain();
        return node;
    }

    /** Starts it anew on the same port, after it was killed or ended; does not wait for it. */
    public void startAgain() {
        starts++;
        try {
            Files.createDirectories(LOGS);
            process = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log().toFile()).start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Waits until it takes requests. */
    public NodeProcess awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("Node " + name + " did not start:\n" + String.join("\n", lastLines()));
            }
            Pause.of(Duration.ofMillis(200));
        }
        return this;
    }

    /** Whether it says of itself that it takes requests. */
    public boolean isReady() {
        return process.isAlive() && readiness.ask();
    }

    /** SIGKILL: nothing is finished, nothing is said. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    /** SIGTERM, as an operator ends it; returns after its last word. */
    public void end() {
        process.destroy();
        awaitEnd(Duration.ofMinutes(2));
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Its name in the database's list of connections. */
    public String name() {
        return name;
    }

    /** What it has logged since its last start. */
    public List<String> lines() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC"));
        settings.stream().filter(setting -> !setting.startsWith("--")).forEach(command::add);
        command.addAll(List.of("-cp", classPath(), MAIN,
                "--server.port=" + port,
                "--spring.profiles.active=demo,postgresql",
                "--spring.datasource.url=" + database.urlOf(name),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        settings.stream().filter(setting -> setting.startsWith("--")).forEach(command::add);
        return command;
    }

    /** Without the tests' own classes: a node is what an operator would start. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Node " + name + " does not end");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> lastLines() {
        List<String> all = lines();
        return all.subList(Math.max(0, all.size() - 40), all.size());
    }

    private Path log() {
        return LOGS.resolve(name + "-" + starts + ".log");
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
