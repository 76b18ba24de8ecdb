package vn.motcua.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import vn.motcua.service.Violation;

/** Checks files on the other cores while the engine takes in those before them: half of a first start is reading. */
final class ChecksAhead implements AutoCloseable {

    private static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService readers =
            new ThreadPoolExecutor(READERS, READERS, 0, TimeUnit.SECONDS, waiting, ChecksAhead::reader);
    private final Map<String, FutureTask<List<Violation>>> checks = new HashMap<>();

    /** Begins to check a file; the first that is asked for is the first that is checked. */
    void begin(String path, Callable<List<Violation>> check) {
        FutureTask<List<Violation>> task = new FutureTask<>(check);
        checks.put(path, task);
        readers.execute(task);
    }

    /** What is wrong with a file, once it is known; throws what its check threw. */
    List<Violation> of(String path) {
        FutureTask<List<Violation>> check = checks.get(path);
        // A check that no other core has begun is done here; while one is under way there, others are: nobody is idle.
        check.run();
        while (!check.isDone() && !waiting.isEmpty()) {
            Optional.ofNullable(waiting.poll()).ifPresent(Runnable::run);
        }
        try {
            return check.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The check of " + path + " failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was stopped while " + path + " was checked", stopped);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    private static Thread reader(Runnable work) {
        Thread thread = new Thread(work, "checks-ahead");
        thread.setDaemon(true);
        return thread;
    }
}
