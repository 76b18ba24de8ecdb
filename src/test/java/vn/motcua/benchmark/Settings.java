package vn.motcua.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the command line says, {@code -Dbench.…}.
 *
 * @param rows the names of the rows to measure; empty for all
 * @param dossiers how many closed dossiers the large city keeps
 * @param items how many open work items the busy city keeps
 * @param rounds how many rounds of each side are measured, after those to warm up
 * @param url the address of a PostgreSQL with a superuser; empty for one of our own
 * @param keep the folder that keeps a filled server of our own for the next run; empty to throw it away
 * @param kills how often row B12 kills a node
 * @param profiled the names of the rows of which a flight recording is made
 */
record Settings(
        Set<String> rows, long dossiers, long items, int rounds, String url, String keep, int kills,
        Set<String> profiled) {

    static Settings fromCommandLine() {
        return new Settings(
                names("bench.rows"),
                Long.parseLong(text("bench.dossiers", "5000000")),
                Long.parseLong(text("bench.items", "1000000")),
                Integer.parseInt(text("bench.rounds", "3")),
                text("bench.url", ""),
                text("bench.keep", ""),
                Integer.parseInt(text("bench.kills", "20")),
                names("bench.profile"));
    }

    boolean wants(Row row) {
        return rows.isEmpty() || rows.contains(row.name());
    }

    boolean profiles(Row row) {
        return profiled.contains(row.name());
    }

    /** Where the run keeps its server, its log and its recordings. */
    static Path work() {
        return Path.of("target", "benchmark").toAbsolutePath();
    }

    private static Set<String> names(String key) {
        return Arrays.stream(text(key, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String key, String usual) {
        String said = System.getProperty(key, "").strip();
        return said.isEmpty() ? usual : said;
    }
}
