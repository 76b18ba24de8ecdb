package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills a database with copies of real rows, table by table on both cores, while nobody else works in it. */
final class Fill {

    private static final long CHUNK = 50_000;
    private static final int AT_ONCE = 2;

    private final Database database;
    private final List<Part> parts;
    private final ProgressBar progress;

    private Fill(String what, Database database, List<Part> parts) {
        this.database = database;
        this.parts = parts;
        this.progress = new ProgressBar(what, parts.stream().mapToLong(Part::rows).sum());
    }

    /**
     * Copies with their numbers.
     *
     * @param copies what is copied
     * @param from the first number
     * @param to the number after the last
     */
    record Part(Copies copies, long from, long to) {

        long rows() {
            return copies.original().rows().size() * (to - from);
        }
    }

    static void of(String what, Database database, List<Part> parts) {
        new Fill(what, database, parts).run();
    }

    private void run() {
        Set<String> tables = new LinkedHashSet<>();
        parts.forEach(part -> part.copies().original().rows().forEach(row -> tables.add(row.table())));
        LaidAside aside = LaidAside.of(database.jdbc(), List.copyOf(tables));
        List<Callable<Void>> work = new ArrayList<>();
        for (String table : tables) {
            work.add(() -> {
                load(table, aside);
                return null;
            });
        }
        atOnce(work);
        progress.end();
        aside.references().forEach(again -> database.jdbc().sql(again.sql()).update());
    }

    /** In one transaction that empties the table first: then the server logs nothing of what follows. */
    private void load(String table, LaidAside aside) throws Exception {
        try (var connection = new DriverManagerDataSource(database.url()).getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("create temporary table there on commit drop as select * from " + table).update();
            jdbc.sql("truncate " + table).update();
            jdbc.sql("insert into " + table + " select * from there").update();
            for (Part part : parts) {
                for (long from = part.from(); from < part.to(); from += CHUNK) {
                    progress.add(part.copies().addOf(jdbc, table, from, Math.min(part.to(), from + CHUNK)));
                }
            }
            for (String key : aside.keysOf(table)) {
                jdbc.sql(key).update();
            }
            connection.commit();
            connection.setAutoCommit(true);
            // A table of years has been swept long since; else the first to read a page pays for it, or autovacuum does meanwhile.
            jdbc.sql("vacuum (analyze) " + table).update();
        }
    }

    private static void atOnce(List<Callable<Void>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("The database could not be filled", failed);
        } finally {
            pool.shutdownNow();
        }
    }
}
