package vn.motcua.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A virtual machine of its own for one measurement, in which nothing is warm; every one has the same options and class path.
 *
 * @param main what is started
 * @param arguments its arguments
 */
record FreshProcess(Class<?> main, List<String> arguments) {

    private static final List<String> OPTIONS = List.of("-Xmx1g", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=4");
    private static final int PATIENCE_IN_MINUTES = 10;
    private static final int LAST_LINES = 20;

    /** Starts it and ends it as soon as it says a line in which that is found; returns what was found. */
    Matcher until(Pattern told) {
        Deque<String> last = new ArrayDeque<>();
        Process process = start();
        CompletableFuture.delayedExecutor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher found = told.matcher(line);
                if (found.find()) {
                    return found;
                }
                last.add(line);
                if (last.size() > LAST_LINES) {
                    last.remove();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            process.destroyForcibly().onExit().join();
        }
        throw new IllegalStateException(main.getSimpleName() + " never said " + told + ":\n" + String.join("\n", last));
    }

    private Process start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
