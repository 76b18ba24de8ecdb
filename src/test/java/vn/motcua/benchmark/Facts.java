package vn.motcua.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the figures depend on besides the product: told without naming a machine.
 *
 * @param all each fact by its name
 */
record Facts(Map<String, String> all) {

    static Facts of(PostgreSql server) {
        Map<String, String> all = new LinkedHashMap<>();
        Runtime java = Runtime.getRuntime();
        all.put("cores", java.availableProcessors() + ", shared by the product, the baseline and the database");
        all.put("memory", memory() / (1L << 30) + " GB, of them " + java.maxMemory() / (1L << 30) + " GB for the JVM");
        all.put("Java", Runtime.version() + ", " + String.join(" ", collectors()));
        server.facts().forEach((name, value) -> all.put("PostgreSQL `" + name + "`", value));
        all.put("connections", Database.POOL + " for the product, " + Database.POOL + " for the bare engine");
        return new Facts(all);
    }

    /** The commit that was measured, with a mark where something was changed since. */
    static String commit() {
        String commit = git("rev-parse", "--short", "HEAD");
        return git("status", "--porcelain", "--untracked-files=no", "--", "src", "processes", "forms").isEmpty()
                ? commit
                : commit + " with changes";
    }

    private static String git(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException withoutGit) {
            return "unknown";
        }
    }

    private static java.util.List<String> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().map(bean -> bean.getName()).toList();
    }

    private static long memory() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }
}
